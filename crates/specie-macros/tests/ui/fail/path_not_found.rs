//! A document that is not there.

specie::api!("specs/absent.yaml", mod = pets);

fn main() {}

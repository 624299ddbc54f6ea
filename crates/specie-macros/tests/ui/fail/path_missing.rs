//! A call without arguments.

specie::api!();

fn main() {}

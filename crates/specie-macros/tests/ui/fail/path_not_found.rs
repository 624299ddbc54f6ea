specie::api!("specs/absent.yaml", mod = pets);

fn main() {}

specie::api!();

fn main() {}

specie::api!("../../../../crates/specie-macros/tests/ui/versionless.yaml", mod = pets);

fn main() {}

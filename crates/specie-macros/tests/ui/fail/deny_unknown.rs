//! A code to deny that there is not.

specie::api!("../../../../crates/specie-macros/tests/ui/pets.yaml", deny = ["duplicate-kye"]);

fn main() {}

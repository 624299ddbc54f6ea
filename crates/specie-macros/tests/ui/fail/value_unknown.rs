//! Words that are no values of their options.

specie::api!("../../../../crates/specie-macros/tests/ui/pets.yaml", unknown_values = drop, date_time = crono, decimal = f64);

fn main() {}

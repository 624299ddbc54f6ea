//! Words that are no values of their options.

specie::api!("ui/pets.yaml", unknown_values = drop, date_time = crono, decimal = f64);

fn main() {}

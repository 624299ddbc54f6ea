specie::api!(openapi, mod = pets);

fn main() {}

//! Several calls side by side.

#![deny(warnings)]

mod generated {
    pub mod all {
        specie::api!("ui/pets.yaml");
    }
    specie::api!("ui/pets.yaml", mod = toys, schemas = ["Toy"], unknown_fields = ignore,);
    specie::api!("ui/pets.yaml", mod = same, crate = ::specie);
}

fn main() {
    let toy = generated::toys::Toy { sound: Some("squeak".to_owned()) };
    let same = generated::all::Toy::from_slice(&toy.to_vec()).unwrap();
    assert_eq!(same.to_vec(), toy.to_vec());
    assert_eq!(generated::same::Toy::from_slice(&toy.to_vec()).unwrap().sound, toy.sound);
}

//! Types in a module, with an overlay and a rename.

#![deny(warnings)]

specie::api!("ui/pets.yaml", mod = pets, overlay = "ui/overlay.yaml", rename = { Owner = Keeper });

fn main() {
    let pet = pets::Pet::from_slice(br#"{"name": "Tom", "kind": "cat", "age": 3, "owner": {}}"#).unwrap();
    assert_eq!(pet.kind, Some(pets::PetKind::Cat));
    assert_eq!(pet.age, Some(3));
    let _: Option<pets::Keeper> = pet.owner;
}

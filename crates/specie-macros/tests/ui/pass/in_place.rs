//! Types where the macro is called, of one tag, with a derive.

#![deny(warnings)]

specie::api!("ui/pets.yaml", tags = [keeping], unknown_values = refuse, derives = [Eq]);

fn main() {
    let pet = Pet::new("Tom");
    assert_eq!(pet.to_vec(), br#"{"name":"Tom"}"#);
    assert!(Pet::from_slice(br#"{"name": "Tom", "kind": "fox"}"#).is_err());
}

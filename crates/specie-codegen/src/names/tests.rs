//! Names as tables: the text of the document, and the identifier that it becomes.

use super::ident::{camel, snake};

#[test]
fn any_text_becomes_a_type_name() {
    let table = [
        ("Refund", "Refund"),
        ("requires_action", "RequiresAction"),
        ("HTTPStatus", "HttpStatus"),
        ("CollectionNoCursor_Refund_", "CollectionNoCursorRefund"),
        ("pet.moved", "PetMoved"),
        ("3ds", "N3ds"),
        ("1.0", "N1_0"),
        ("v1.2", "V1_2"),
        ("-1", "Minus1"),
        ("+1", "Plus1"),
        ("-created_at", "MinusCreatedAt"),
        ("", "Empty"),
        ("=", "Equal"),
        (">=", "GreaterEqual"),
        ("☃", "U2603"),
        ("Self", "SelfValue"),
        ("基础«犬»", "基础犬"),
        ("退款 状态", "退款状态"),
        ("d'or", "Dor"),
        ("x²", "X"),
    ];
    for (text, name) in table {
        assert_eq!(camel(text), name, "{text}");
        assert!(syn::parse_str::<proc_macro2::Ident>(name).is_ok(), "{name}");
    }
}

#[test]
fn any_text_becomes_a_field_name() {
    let table = [
        ("payment_intent", "payment_intent"),
        ("merchantReferenceId", "merchant_reference_id"),
        ("type", "r#type"),
        ("gen", "r#gen"),
        ("self", "self_"),
        ("crate", "crate_"),
        ("3ds", "n3ds"),
        ("na/me", "na_me"),
        ("X-Request-ID", "x_request_id"),
        ("$ref", "r#ref"),
        ("@", "at"),
        ("_", "underscore"),
        ("", "empty"),
        ("é", "é"),
        ("金额", "金额"),
    ];
    for (text, name) in table {
        assert_eq!(snake(text), name, "{text}");
    }
}

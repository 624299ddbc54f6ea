// @generated from tests/cases/*/spec.yaml
// do not edit; run `cargo xtask regenerate`

//! The types of every behaviour case, with a table from the name of each target to its type.

use super::Targets;

/// The targets of each case.
pub(crate) const CASES: &[(&str, Targets)] = &[
    ("absent-null-and-value-are-three-states", absent_null_and_value_are_three_states::TARGETS),
    ("additional-properties-have-a-type", additional_properties_have_a_type::TARGETS),
    ("all-of-keeps-values-that-all-list", all_of_keeps_values_that_all_list::TARGETS),
    ("all-of-rules-out-branches-of-other-types", all_of_rules_out_branches_of_other_types::TARGETS),
    ("all-of-tightens-bounds", all_of_tightens_bounds::TARGETS),
    ("all-of-wants-every-branch", all_of_wants_every_branch::TARGETS),
    ("annotations-change-nothing", annotations_change_nothing::TARGETS),
    ("any-of-enums-is-one-enum", any_of_enums_is_one_enum::TARGETS),
    ("any-of-null-is-the-3-1-nullable", any_of_null_is_the_3_1_nullable::TARGETS),
    ("any-of-wants-one-branch-or-more", any_of_wants_one_branch_or_more::TARGETS),
    ("apidog-keys-are-twins", apidog_keys_are_twins::TARGETS),
    ("apifox-alias-shares-refs", apifox_alias_shares_refs::TARGETS),
    ("apifox-empty-properties-are-an-open-map", apifox_empty_properties_are_an_open_map::TARGETS),
    ("apifox-enum-labels-change-nothing", apifox_enum_labels_change_nothing::TARGETS),
    ("apifox-ignore-properties-never-removes", apifox_ignore_properties_never_removes::TARGETS),
    ("apifox-nested-overrides-are-resolved", apifox_nested_overrides_are_resolved::TARGETS),
    ("apifox-null-override-hides-a-field", apifox_null_override_hides_a_field::TARGETS),
    ("apifox-override-replaces-a-schema", apifox_override_replaces_a_schema::TARGETS),
    ("apifox-own-property-beats-an-inherited-one", apifox_own_property_beats_an_inherited_one::TARGETS),
    ("apifox-percent-encoded-chinese-ref", apifox_percent_encoded_chinese_ref::TARGETS),
    ("apifox-second-response-of-a-status", apifox_second_response_of_a_status::TARGETS),
    ("apifox-ulids-are-no-fields", apifox_ulids_are_no_fields::TARGETS),
    ("apifox-unexpanded-refs-are-resolved", apifox_unexpanded_refs_are_resolved::TARGETS),
    ("bodies-may-stand-behind-refs", bodies_may_stand_behind_refs::TARGETS),
    ("bodies-of-several-types-are-an-enum", bodies_of_several_types_are_an_enum::TARGETS),
    ("body-without-schema-takes-any-json", body_without_schema_takes_any_json::TARGETS),
    ("boolean-enum-takes-names", boolean_enum_takes_names::TARGETS),
    ("boolean-enum-without-names-is-a-truth-value", boolean_enum_without_names_is_a_truth_value::TARGETS),
    ("boolean-exclusive-bound-in-3-1-spares-its-neighbours", boolean_exclusive_bound_in_3_1_spares_its_neighbours::TARGETS),
    ("boolean-exclusive-bounds-in-3-0", boolean_exclusive_bounds_in_3_0::TARGETS),
    ("boolean-schemas-allow-or-forbid", boolean_schemas_allow_or_forbid::TARGETS),
    ("bounds-are-exact-at-two-to-the-63", bounds_are_exact_at_two_to_the_63::TARGETS),
    ("bounds-are-exact-in-every-digit", bounds_are_exact_in_every_digit::TARGETS),
    ("bounds-beyond-64-bits-keep-their-digits", bounds_beyond_64_bits_keep_their_digits::TARGETS),
    ("bounds-may-be-written-as-floats", bounds_may_be_written_as_floats::TARGETS),
    ("branches-relax-what-the-direction-relaxes", branches_relax_what_the_direction_relaxes::TARGETS),
    ("byte-is-base64", byte_is_base64::TARGETS),
    ("byte-order-mark-is-skipped", byte_order_mark_is_skipped::TARGETS),
    ("callbacks-have-types", callbacks_have_types::TARGETS),
    ("catastrophic-pattern-is-bounded", catastrophic_pattern_is_bounded::TARGETS),
    ("closed-object-does-not-see-all-of", closed_object_does_not_see_all_of::TARGETS),
    ("closed-object-is-open-in-responses", closed_object_is_open_in_responses::TARGETS),
    ("closed-union-branches-stay-apart-in-responses", closed_union_branches_stay_apart_in_responses::TARGETS),
    ("const-and-enum-both-count", const_and_enum_both_count::TARGETS),
    ("const-is-one-value", const_is_one_value::TARGETS),
    ("const-may-be-of-any-type", const_may_be_of_any_type::TARGETS),
    ("contains-counts-matching-items", contains_counts_matching_items::TARGETS),
    ("dangling-ref-takes-anything", dangling_ref_takes_anything::TARGETS),
    ("date-is-a-calendar-day", date_is_a_calendar_day::TARGETS),
    ("date-time-is-rfc-3339", date_time_is_rfc_3339::TARGETS),
    ("decimal-enum-has-names", decimal_enum_has_names::TARGETS),
    ("decimal-is-a-number-in-a-string", decimal_is_a_number_in_a_string::TARGETS),
    ("default-never-changes-validity", default_never_changes_validity::TARGETS),
    ("defs-are-reached-by-pointer-and-anchor", defs_are_reached_by_pointer_and_anchor::TARGETS),
    ("dependent-required-follows-presence", dependent_required_follows_presence::TARGETS),
    ("dependent-schemas-follow-presence", dependent_schemas_follow_presence::TARGETS),
    ("deprecated-changes-nothing", deprecated_changes_nothing::TARGETS),
    ("directions-stop-at-not-and-if", directions_stop_at_not_and_if::TARGETS),
    ("discriminator-is-inherited-through-all-of", discriminator_is_inherited_through_all_of::TARGETS),
    ("discriminator-maps-by-name-and-by-ref", discriminator_maps_by_name_and_by_ref::TARGETS),
    ("discriminator-never-changes-validity", discriminator_never_changes_validity::TARGETS),
    ("duplicate-key-last-wins", duplicate_key_last_wins::TARGETS),
    ("duration-stays-a-text", duration_stays_a_text::TARGETS),
    ("dynamic-ref-takes-the-outermost-anchor", dynamic_ref_takes_the_outermost_anchor::TARGETS),
    ("each-type-takes-only-its-own-json-type", each_type_takes_only_its_own_json_type::TARGETS),
    ("email-has-an-at-sign", email_has_an_at_sign::TARGETS),
    ("empty-payload-is-refused", empty_payload_is_refused::TARGETS),
    ("empty-properties-key-is-no-fault", empty_properties_key_is_no_fault::TARGETS),
    ("enum-beside-one-of-constants-narrows-it", enum_beside_one_of_constants_narrows_it::TARGETS),
    ("enum-compares-numbers-by-value", enum_compares_numbers_by_value::TARGETS),
    ("enum-descriptions-may-be-a-map", enum_descriptions_may_be_a_map::TARGETS),
    ("enum-that-tells-a-union-apart-stays-closed", enum_that_tells_a_union_apart_stays_closed::TARGETS),
    ("enum-under-if-stays-closed-in-responses", enum_under_if_stays_closed_in_responses::TARGETS),
    ("enum-under-not-stays-closed-in-responses", enum_under_not_stays_closed_in_responses::TARGETS),
    ("enum-values-collide-in-rust", enum_values_collide_in_rust::TARGETS),
    ("enum-values-may-differ-by-case-alone", enum_values_may_differ_by_case_alone::TARGETS),
    ("enum-varnames-name-values", enum_varnames_name_values::TARGETS),
    ("enum-without-null-refuses-null-in-3-1", enum_without_null_refuses_null_in_3_1::TARGETS),
    ("escapes-in-keys-and-strings-are-decoded", escapes_in_keys_and_strings_are_decoded::TARGETS),
    ("event-streams-are-read-event-by-event", event_streams_are_read_event_by_event::TARGETS),
    ("example-with-ref-is-data", example_with_ref_is_data::TARGETS),
    ("faults-of-security-cost-no-type", faults_of_security_cost_no_type::TARGETS),
    ("faulty-info-is-only-a-warning", faulty_info_is_only_a_warning::TARGETS),
    ("file-that-is-not-there-takes-anything", file_that_is_not_there_takes_anything::TARGETS),
    ("float-and-double-have-bounds", float_and_double_have_bounds::TARGETS),
    ("fold-marks-are-no-capture", fold_marks_are_no_capture::TARGETS),
    ("form-body-is-written-as-pairs", form_body_is_written_as_pairs::TARGETS),
    ("form-fields-have-encodings", form_fields_have_encodings::TARGETS),
    ("formats-speak-only-of-their-own-type", formats_speak_only_of_their_own_type::TARGETS),
    ("hostname-has-labels", hostname_has_labels::TARGETS),
    ("html-escaped-json-is-no-capture", html_escaped_json_is_no_capture::TARGETS),
    ("id-is-no-base-in-3-0", id_is_no_base_in_3_0::TARGETS),
    ("if-then-else-chooses", if_then_else_chooses::TARGETS),
    ("int32-has-bounds", int32_has_bounds::TARGETS),
    ("int64-has-bounds", int64_has_bounds::TARGETS),
    ("integer-with-zero-fraction-is-refused-in-3-0", integer_with_zero_fraction_is_refused_in_3_0::TARGETS),
    ("integer-with-zero-fraction-passes-in-3-1", integer_with_zero_fraction_passes_in_3_1::TARGETS),
    ("invalid-pattern-loses-only-itself", invalid_pattern_loses_only_itself::TARGETS),
    ("ip-addresses-are-checked", ip_addresses_are_checked::TARGETS),
    ("item-counts-have-bounds", item_counts_have_bounds::TARGETS),
    ("items-may-be-null", items_may_be_null::TARGETS),
    ("keywords-speak-only-of-their-own-type", keywords_speak_only_of_their_own_type::TARGETS),
    ("list-may-be-made-of-itself", list_may_be_made_of_itself::TARGETS),
    ("lone-surrogate-is-one-code-point", lone_surrogate_is_one_code_point::TARGETS),
    ("malformed-keyword-loses-only-itself", malformed_keyword_loses_only_itself::TARGETS),
    ("many-unusable-patterns-lose-only-themselves", many_unusable_patterns_lose_only_themselves::TARGETS),
    ("maps-have-rules-for-counts-keys-and-values", maps_have_rules_for_counts_keys_and_values::TARGETS),
    ("maps-of-lists-of-maps", maps_of_lists_of_maps::TARGETS),
    ("min-contains-zero-and-empty-lists-are-fine", min_contains_zero_and_empty_lists_are_fine::TARGETS),
    ("mixed-enum-has-names", mixed_enum_has_names::TARGETS),
    ("mixed-enum-takes-each-listed-value", mixed_enum_takes_each_listed_value::TARGETS),
    ("multipart-body-has-files", multipart_body_has_files::TARGETS),
    ("multiple-of-is-decimal-arithmetic", multiple_of_is_decimal_arithmetic::TARGETS),
    ("named-patterns-beside-named-fields", named_patterns_beside_named_fields::TARGETS),
    ("names-may-be-anything", names_may_be_anything::TARGETS),
    ("names-of-fields-collide-in-rust", names_of_fields_collide_in_rust::TARGETS),
    ("names-of-types-may-be-anything", names_of_types_may_be_anything::TARGETS),
    ("nesting-deeper-than-128-is-refused", nesting_deeper_than_128_is_refused::TARGETS),
    ("newer-keywords-in-3-0-are-read-as-in-3-1", newer_keywords_in_3_0_are_read_as_in_3_1::TARGETS),
    ("not-inverts", not_inverts::TARGETS),
    ("null-of-an-opened-enum-fits-beside-null", null_of_an_opened_enum_fits_beside_null::TARGETS),
    ("nullable-beside-ref-lets-null-pass-in-3-0", nullable_beside_ref_lets_null_pass_in_3_0::TARGETS),
    ("nullable-beside-type-lets-null-pass", nullable_beside_type_lets_null_pass::TARGETS),
    ("nullable-enum-without-null-lets-null-pass-in-3-0", nullable_enum_without_null_lets_null_pass_in_3_0::TARGETS),
    ("nullable-in-a-branch-does-not-reach-out", nullable_in_a_branch_does_not_reach_out::TARGETS),
    ("nullable-string-enum-stays-open-in-responses", nullable_string_enum_stays_open_in_responses::TARGETS),
    ("nullable-without-type-lets-null-pass", nullable_without_type_lets_null_pass::TARGETS),
    ("number-enum-stays-closed-in-responses", number_enum_stays_closed_in_responses::TARGETS),
    ("numbers-of-any-size-are-numbers", numbers_of_any_size_are_numbers::TARGETS),
    ("numeric-exclusive-bounds-in-3-1", numeric_exclusive_bounds_in_3_1::TARGETS),
    ("one-body-type-may-have-several-media-types", one_body_type_may_have_several_media_types::TARGETS),
    ("one-of-beside-any-of-stays-open-in-responses", one_of_beside_any_of_stays_open_in_responses::TARGETS),
    ("one-of-constants-may-hold-null", one_of_constants_may_hold_null::TARGETS),
    ("one-of-integer-constants-is-an-enum", one_of_integer_constants_is_an_enum::TARGETS),
    ("one-of-mixed-constants-is-an-enum", one_of_mixed_constants_is_an_enum::TARGETS),
    ("one-of-string-constants-is-an-enum", one_of_string_constants_is_an_enum::TARGETS),
    ("one-of-wants-exactly-one-branch", one_of_wants_exactly_one_branch::TARGETS),
    ("one-type-is-read-and-written", one_type_is_read_and_written::TARGETS),
    ("openapi-3-2-has-more-methods", openapi_3_2_has_more_methods::TARGETS),
    ("optional-read-only-makes-one-type", optional_read_only_makes_one_type::TARGETS),
    ("parameters-have-styles", parameters_have_styles::TARGETS),
    ("password-is-a-secret", password_is_a_secret::TARGETS),
    ("path-item-may-be-a-component", path_item_may_be_a_component::TARGETS),
    ("pattern-classes-are-ascii", pattern_classes_are_ascii::TARGETS),
    ("pattern-is-not-anchored", pattern_is_not_anchored::TARGETS),
    ("pattern-knows-unicode-properties", pattern_knows_unicode_properties::TARGETS),
    ("pattern-may-look-ahead", pattern_may_look_ahead::TARGETS),
    ("pattern-properties-match-by-name", pattern_properties_match_by_name::TARGETS),
    ("pattern-properties-may-refer", pattern_properties_may_refer::TARGETS),
    ("payload-must-be-json", payload_must_be_json::TARGETS),
    ("payload-must-be-utf-8", payload_must_be_utf_8::TARGETS),
    ("placeholder-without-parameter-is-a-text", placeholder_without_parameter_is_a_text::TARGETS),
    ("prefix-items-go-by-position", prefix_items_go_by_position::TARGETS),
    ("property-counts-have-bounds", property_counts_have_bounds::TARGETS),
    ("property-may-be-named-like-a-keyword", property_may_be_named_like_a_keyword::TARGETS),
    ("property-names-are-checked", property_names_are_checked::TARGETS),
    ("property-names-have-an-enum", property_names_have_an_enum::TARGETS),
    ("read-only-beside-ref-counts-in-3-1", read_only_beside_ref_counts_in_3_1::TARGETS),
    ("read-only-reaches-through-all-of", read_only_reaches_through_all_of::TARGETS),
    ("read-only-reaches-through-ref", read_only_reaches_through_ref::TARGETS),
    ("ref-loop-takes-anything", ref_loop_takes_anything::TARGETS),
    ("ref-may-be-percent-encoded", ref_may_be_percent_encoded::TARGETS),
    ("ref-may-point-anywhere", ref_may_point_anywhere::TARGETS),
    ("ref-siblings-are-ignored-in-3-0", ref_siblings_are_ignored_in_3_0::TARGETS),
    ("ref-siblings-count-in-3-1", ref_siblings_count_in_3_1::TARGETS),
    ("references-may-lead-to-other-files", references_may_lead_to_other_files::TARGETS),
    ("repeated-operation-id-stays-with-the-first", repeated_operation_id_stays_with_the_first::TARGETS),
    ("required-and-nullable-must-be-present", required_and_nullable_must_be_present::TARGETS),
    ("required-needs-no-property-schema", required_needs_no_property_schema::TARGETS),
    ("required-read-only-is-not-asked-of-requests", required_read_only_is_not_asked_of_requests::TARGETS),
    ("required-read-only-makes-two-types", required_read_only_makes_two_types::TARGETS),
    ("required-true-on-a-property-is-ignored", required_true_on_a_property_is_ignored::TARGETS),
    ("required-write-only-is-not-asked-of-responses", required_write_only_is_not_asked_of_responses::TARGETS),
    ("required-write-only-makes-two-types", required_write_only_makes_two_types::TARGETS),
    ("response-headers-have-types", response_headers_have_types::TARGETS),
    ("responses-of-one-status-go-by-media-type", responses_of_one_status_go_by_media_type::TARGETS),
    ("ruby-hash-is-no-capture", ruby_hash_is_no_capture::TARGETS),
    ("schema-id-is-a-base-for-its-refs", schema_id_is_a_base_for_its_refs::TARGETS),
    ("schema-may-contain-itself", schema_may_contain_itself::TARGETS),
    ("schema-may-contain-itself-in-lists-and-maps", schema_may_contain_itself_in_lists_and_maps::TARGETS),
    ("schema-without-keywords-takes-anything", schema_without_keywords_takes_anything::TARGETS),
    ("sequences-are-read-item-by-item", sequences_are_read_item_by_item::TARGETS),
    ("status-may-be-a-number-in-yaml", status_may_be_a_number_in_yaml::TARGETS),
    ("status-range-and-default", status_range_and_default::TARGETS),
    ("string-enum-behind-all-of-stays-open-in-responses", string_enum_behind_all_of_stays_open_in_responses::TARGETS),
    ("string-enum-is-closed-in-requests-open-in-responses", string_enum_is_closed_in_requests_open_in_responses::TARGETS),
    ("string-length-counts-code-points", string_length_counts_code_points::TARGETS),
    ("swagger-2-body-is-a-parameter", swagger_2_body_is_a_parameter::TARGETS),
    ("swagger-2-discriminator-names-a-field", swagger_2_discriminator_names_a_field::TARGETS),
    ("swagger-2-form-fields-are-one-body", swagger_2_form_fields_are_one_body::TARGETS),
    ("swagger-2-x-nullable-lets-null-pass", swagger_2_x_nullable_lets_null_pass::TARGETS),
    ("text-and-binary-bodies-are-sent-as-they-are", text_and_binary_bodies_are_sent_as_they_are::TARGETS),
    ("texts-that-tell-branches-apart-are-open-elsewhere", texts_that_tell_branches_apart_are_open_elsewhere::TARGETS),
    ("type-list-takes-any-listed-type", type_list_takes_any_listed_type::TARGETS),
    ("type-placeholders-are-no-capture", type_placeholders_are_no_capture::TARGETS),
    ("typed-fields-beside-named-ones", typed_fields_beside_named_ones::TARGETS),
    ("types-hold-each-other-in-a-ring", types_hold_each_other_in_a_ring::TARGETS),
    ("undecided-pattern-is-no-error", undecided_pattern_is_no_error::TARGETS),
    ("undocumented-field-is-drift", undocumented_field_is_drift::TARGETS),
    ("unevaluated-items-see-prefix-and-contains", unevaluated_items_see_prefix_and_contains::TARGETS),
    ("unevaluated-properties-are-drift-in-responses", unevaluated_properties_are_drift_in_responses::TARGETS),
    ("unevaluated-properties-see-through-all-of", unevaluated_properties_see_through_all_of::TARGETS),
    ("union-by-constant", union_by_constant::TARGETS),
    ("union-by-json-type", union_by_json_type::TARGETS),
    ("union-by-required-key", union_by_required_key::TARGETS),
    ("union-in-order", union_in_order::TARGETS),
    ("union-may-hold-itself", union_may_hold_itself::TARGETS),
    ("unique-items-compare-by-value", unique_items_compare_by_value::TARGETS),
    ("unknown-format-only-annotates", unknown_format_only_annotates::TARGETS),
    ("unknown-keyword-changes-nothing", unknown_keyword_changes_nothing::TARGETS),
    ("unknown-type-name-loses-only-itself", unknown_type_name_loses_only_itself::TARGETS),
    ("uri-is-absolute", uri_is_absolute::TARGETS),
    ("uuid-has-its-hyphens", uuid_has_its_hyphens::TARGETS),
    ("vendor-media-type-holds-json", vendor_media_type_holds_json::TARGETS),
    ("webhooks-are-answered", webhooks_are_answered::TARGETS),
    ("webhooks-are-received-in-3-1", webhooks_are_received_in_3_1::TARGETS),
    ("x-webhooks-are-webhooks-in-3-0", x_webhooks_are_webhooks_in_3_0::TARGETS),
    ("yaml-anchors-are-copies", yaml_anchors_are_copies::TARGETS),
    ("yaml-dates-stay-strings", yaml_dates_stay_strings::TARGETS),
    ("yaml-words-stay-strings", yaml_words_stay_strings::TARGETS),
];

pub(crate) mod absent_null_and_value_are_three_states {
    specie::api!("cases/absent-null-and-value-are-three-states/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("updatePet.request", super::super::decode::<UpdatePetBody>),
    ];
}

pub(crate) mod additional_properties_have_a_type {
    specie::api!("cases/additional-properties-have-a-type/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod all_of_keeps_values_that_all_list {
    specie::api!("cases/all-of-keeps-values-that-all-list/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Kind", super::super::decode::<Kind>),
    ];
}

pub(crate) mod all_of_rules_out_branches_of_other_types {
    specie::api!("cases/all-of-rules-out-branches-of-other-types/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Food", super::super::decode::<Food>),
        ("Meal", super::super::decode::<Meal>),
    ];
}

pub(crate) mod all_of_tightens_bounds {
    specie::api!("cases/all-of-tightens-bounds/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Age", super::super::decode::<Age>),
    ];
}

pub(crate) mod all_of_wants_every_branch {
    specie::api!("cases/all-of-wants-every-branch/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod annotations_change_nothing {
    specie::api!("cases/annotations-change-nothing/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod any_of_enums_is_one_enum {
    specie::api!("cases/any-of-enums-is-one-enum/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod any_of_null_is_the_3_1_nullable {
    specie::api!("cases/any-of-null-is-the-3-1-nullable/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Owner", super::super::decode::<Owner>),
    ];
}

pub(crate) mod any_of_wants_one_branch_or_more {
    specie::api!("cases/any-of-wants-one-branch-or-more/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod apidog_keys_are_twins {
    specie::api!("cases/apidog-keys-are-twins/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Animal", super::super::decode::<Animal>),
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod apifox_alias_shares_refs {
    specie::api!("cases/apifox-alias-shares-refs/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Animal", super::super::decode::<Animal>),
        ("Cat", super::super::decode::<Cat>),
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod apifox_empty_properties_are_an_open_map {
    specie::api!("cases/apifox-empty-properties-are-an-open-map/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("createPet.request", super::super::decode::<CreatePetBody>),
    ];
}

pub(crate) mod apifox_enum_labels_change_nothing {
    specie::api!("cases/apifox-enum-labels-change-nothing/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("createPet.request", super::super::decode::<CreatePetBody>),
    ];
}

pub(crate) mod apifox_ignore_properties_never_removes {
    specie::api!("cases/apifox-ignore-properties-never-removes/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Animal", super::super::decode::<Animal>),
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod apifox_nested_overrides_are_resolved {
    specie::api!("cases/apifox-nested-overrides-are-resolved/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Envelope", super::super::decode::<Envelope>),
        ("Animal", super::super::decode::<Animal>),
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod apifox_null_override_hides_a_field {
    specie::api!("cases/apifox-null-override-hides-a-field/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Animal", super::super::decode::<Animal>),
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod apifox_override_replaces_a_schema {
    specie::api!("cases/apifox-override-replaces-a-schema/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Envelope", super::super::decode::<Envelope>),
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod apifox_own_property_beats_an_inherited_one {
    specie::api!("cases/apifox-own-property-beats-an-inherited-one/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Animal", super::super::decode::<Animal>),
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod apifox_percent_encoded_chinese_ref {
    specie::api!("cases/apifox-percent-encoded-chinese-ref/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("基础«犬»", super::super::decode::<基础犬>),
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod apifox_second_response_of_a_status {
    specie::api!("cases/apifox-second-response-of-a-status/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("createPet.200", super::super::decode::<CreatePetOk>),
        ("createPet.x-200:Busy", super::super::decode::<CreatePetBusy>),
    ];
}

pub(crate) mod apifox_ulids_are_no_fields {
    specie::api!("cases/apifox-ulids-are-no-fields/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Prices", super::super::decode::<::specie::Map<i64>>),
    ];
}

pub(crate) mod apifox_unexpanded_refs_are_resolved {
    specie::api!("cases/apifox-unexpanded-refs-are-resolved/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Base", super::super::decode::<Base>),
        ("Animal", super::super::decode::<Animal>),
        ("Pet", super::super::decode::<Animal>),
    ];
}

pub(crate) mod bodies_may_stand_behind_refs {
    specie::api!("cases/bodies-may-stand-behind-refs/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("createPet.request", super::super::decode::<Pet>),
        ("createPet.200", super::super::decode::<Vec<Pet>>),
    ];
}

pub(crate) mod bodies_of_several_types_are_an_enum {
    specie::api!("cases/bodies-of-several-types-are-an-enum/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("patchPet.request", super::super::decode::<PatchPetBody>),
    ];
}

pub(crate) mod body_without_schema_takes_any_json {
    specie::api!("cases/body-without-schema-takes-any-json/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("createPet.400", super::super::decode::<::specie::Map<::specie::Json>>),
    ];
}

pub(crate) mod boolean_enum_takes_names {
    specie::api!("cases/boolean-enum-takes-names/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod boolean_enum_without_names_is_a_truth_value {
    specie::api!("cases/boolean-enum-without-names-is-a-truth-value/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod boolean_exclusive_bound_in_3_1_spares_its_neighbours {
    specie::api!("cases/boolean-exclusive-bound-in-3-1-spares-its-neighbours/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod boolean_exclusive_bounds_in_3_0 {
    specie::api!("cases/boolean-exclusive-bounds-in-3-0/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod boolean_schemas_allow_or_forbid {
    specie::api!("cases/boolean-schemas-allow-or-forbid/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod bounds_are_exact_at_two_to_the_63 {
    specie::api!("cases/bounds-are-exact-at-two-to-the-63/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod bounds_are_exact_in_every_digit {
    specie::api!("cases/bounds-are-exact-in-every-digit/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod bounds_beyond_64_bits_keep_their_digits {
    specie::api!("cases/bounds-beyond-64-bits-keep-their-digits/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod bounds_may_be_written_as_floats {
    specie::api!("cases/bounds-may-be-written-as-floats/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod branches_relax_what_the_direction_relaxes {
    specie::api!("cases/branches-relax-what-the-direction-relaxes/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("createPet.request", super::super::decode::<Pet>),
        ("createPet.200", super::super::decode::<Pet>),
    ];
}

pub(crate) mod byte_is_base64 {
    specie::api!("cases/byte-is-base64/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod byte_order_mark_is_skipped {
    specie::api!("cases/byte-order-mark-is-skipped/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod callbacks_have_types {
    specie::api!("cases/callbacks-have-types/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Loss", super::super::decode::<Loss>),
        ("createPet.request", super::super::decode::<CreatePetBody>),
    ];
}

pub(crate) mod catastrophic_pattern_is_bounded {
    specie::api!("cases/catastrophic-pattern-is-bounded/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod closed_object_does_not_see_all_of {
    specie::api!("cases/closed-object-does-not-see-all-of/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("createPet.request", super::super::decode::<CreatePetBody>),
    ];
}

pub(crate) mod closed_object_is_open_in_responses {
    specie::api!("cases/closed-object-is-open-in-responses/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("createPet.request", super::super::decode::<Pet>),
        ("createPet.200", super::super::decode::<Pet>),
    ];
}

pub(crate) mod closed_union_branches_stay_apart_in_responses {
    specie::api!("cases/closed-union-branches-stay-apart-in-responses/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("createPet.200", super::super::decode::<CreatePetOk>),
    ];
}

pub(crate) mod const_and_enum_both_count {
    specie::api!("cases/const-and-enum-both-count/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Weight", super::super::decode::<Weight>),
        ("Lost", super::super::decode::<Lost>),
    ];
}

pub(crate) mod const_is_one_value {
    specie::api!("cases/const-is-one-value/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod const_may_be_of_any_type {
    specie::api!("cases/const-may-be-of-any-type/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod contains_counts_matching_items {
    specie::api!("cases/contains-counts-matching-items/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod dangling_ref_takes_anything {
    specie::api!("cases/dangling-ref-takes-anything/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Owner", super::super::decode::<String>),
    ];
}

pub(crate) mod date_is_a_calendar_day {
    specie::api!("cases/date-is-a-calendar-day/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<::specie::Date>),
    ];
}

pub(crate) mod date_time_is_rfc_3339 {
    specie::api!("cases/date-time-is-rfc-3339/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<::specie::DateTime>),
    ];
}

pub(crate) mod decimal_enum_has_names {
    specie::api!("cases/decimal-enum-has-names/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod decimal_is_a_number_in_a_string {
    specie::api!("cases/decimal-is-a-number-in-a-string/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod default_never_changes_validity {
    specie::api!("cases/default-never-changes-validity/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod defs_are_reached_by_pointer_and_anchor {
    specie::api!("cases/defs-are-reached-by-pointer-and-anchor/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod dependent_required_follows_presence {
    specie::api!("cases/dependent-required-follows-presence/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod dependent_schemas_follow_presence {
    specie::api!("cases/dependent-schemas-follow-presence/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod deprecated_changes_nothing {
    specie::api!("cases/deprecated-changes-nothing/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Old", super::super::decode::<Old>),
    ];
}

pub(crate) mod directions_stop_at_not_and_if {
    specie::api!("cases/directions-stop-at-not-and-if/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("createPet.request", super::super::decode::<Pet>),
        ("createPet.200", super::super::decode::<Pet>),
    ];
}

pub(crate) mod discriminator_is_inherited_through_all_of {
    specie::api!("cases/discriminator-is-inherited-through-all-of/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Cat", super::super::decode::<Cat>),
        ("Zoo", super::super::decode::<Zoo>),
    ];
}

pub(crate) mod discriminator_maps_by_name_and_by_ref {
    specie::api!("cases/discriminator-maps-by-name-and-by-ref/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Cat", super::super::decode::<Cat>),
        ("Dog", super::super::decode::<Dog>),
    ];
}

pub(crate) mod discriminator_never_changes_validity {
    specie::api!("cases/discriminator-never-changes-validity/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Cat", super::super::decode::<Cat>),
        ("Dog", super::super::decode::<Dog>),
    ];
}

pub(crate) mod duplicate_key_last_wins {
    specie::api!("cases/duplicate-key-last-wins/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod duration_stays_a_text {
    specie::api!("cases/duration-stays-a-text/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Walk", super::super::decode::<Walk>),
    ];
}

pub(crate) mod dynamic_ref_takes_the_outermost_anchor {
    specie::api!("cases/dynamic-ref-takes-the-outermost-anchor/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Tree", super::super::decode::<Tree>),
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod each_type_takes_only_its_own_json_type {
    specie::api!("cases/each-type-takes-only-its-own-json-type/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod email_has_an_at_sign {
    specie::api!("cases/email-has-an-at-sign/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod empty_payload_is_refused {
    specie::api!("cases/empty-payload-is-refused/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<::specie::Json>),
    ];
}

pub(crate) mod empty_properties_key_is_no_fault {
    specie::api!("cases/empty-properties-key-is-no-fault/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod enum_beside_one_of_constants_narrows_it {
    specie::api!("cases/enum-beside-one-of-constants-narrows-it/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Kind", super::super::decode::<Kind>),
        ("Cat", super::super::decode::<Cat>),
        ("Dog", super::super::decode::<Dog>),
        ("getPet.200", super::super::decode::<GetPetOk>),
    ];
}

pub(crate) mod enum_compares_numbers_by_value {
    specie::api!("cases/enum-compares-numbers-by-value/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod enum_descriptions_may_be_a_map {
    specie::api!("cases/enum-descriptions-may-be-a-map/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod enum_that_tells_a_union_apart_stays_closed {
    specie::api!("cases/enum-that-tells-a-union-apart-stays-closed/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("createPet.200", super::super::decode::<CreatePetOk>),
    ];
}

pub(crate) mod enum_under_if_stays_closed_in_responses {
    specie::api!("cases/enum-under-if-stays-closed-in-responses/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("createPet.200", super::super::decode::<CreatePetOk>),
    ];
}

pub(crate) mod enum_under_not_stays_closed_in_responses {
    specie::api!("cases/enum-under-not-stays-closed-in-responses/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("createPet.200", super::super::decode::<CreatePetOk>),
    ];
}

pub(crate) mod enum_values_collide_in_rust {
    specie::api!("cases/enum-values-collide-in-rust/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod enum_values_may_differ_by_case_alone {
    specie::api!("cases/enum-values-may-differ-by-case-alone/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("sortPets.request", super::super::decode::<SortPetsBody>),
    ];
}

pub(crate) mod enum_varnames_name_values {
    specie::api!("cases/enum-varnames-name-values/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod enum_without_null_refuses_null_in_3_1 {
    specie::api!("cases/enum-without-null-refuses-null-in-3-1/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod escapes_in_keys_and_strings_are_decoded {
    specie::api!("cases/escapes-in-keys-and-strings-are-decoded/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod event_streams_are_read_event_by_event {
    specie::api!("cases/event-streams-are-read-event-by-event/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Owner", super::super::decode::<Owner>),
    ];
}

pub(crate) mod example_with_ref_is_data {
    specie::api!("cases/example-with-ref-is-data/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod faults_of_security_cost_no_type {
    specie::api!("cases/faults-of-security-cost-no-type/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("createPet.request", super::super::decode::<Pet>),
    ];
}

pub(crate) mod faulty_info_is_only_a_warning {
    specie::api!("cases/faulty-info-is-only-a-warning/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("createPet.request", super::super::decode::<CreatePetBody>),
    ];
}

pub(crate) mod file_that_is_not_there_takes_anything {
    specie::api!("cases/file-that-is-not-there-takes-anything/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod float_and_double_have_bounds {
    specie::api!("cases/float-and-double-have-bounds/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod fold_marks_are_no_capture {
    specie::api!("cases/fold-marks-are-no-capture/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod form_body_is_written_as_pairs {
    specie::api!("cases/form-body-is-written-as-pairs/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Owner", super::super::decode::<Owner>),
    ];
}

pub(crate) mod form_fields_have_encodings {
    specie::api!("cases/form-fields-have-encodings/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Owner", super::super::decode::<Owner>),
    ];
}

pub(crate) mod formats_speak_only_of_their_own_type {
    specie::api!("cases/formats-speak-only-of-their-own-type/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod hostname_has_labels {
    specie::api!("cases/hostname-has-labels/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod html_escaped_json_is_no_capture {
    specie::api!("cases/html-escaped-json-is-no-capture/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod id_is_no_base_in_3_0 {
    specie::api!("cases/id-is-no-base-in-3-0/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Tag", super::super::decode::<String>),
    ];
}

pub(crate) mod if_then_else_chooses {
    specie::api!("cases/if-then-else-chooses/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod int32_has_bounds {
    specie::api!("cases/int32-has-bounds/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod int64_has_bounds {
    specie::api!("cases/int64-has-bounds/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<i64>),
    ];
}

pub(crate) mod integer_with_zero_fraction_is_refused_in_3_0 {
    specie::api!("cases/integer-with-zero-fraction-is-refused-in-3-0/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<i64>),
    ];
}

pub(crate) mod integer_with_zero_fraction_passes_in_3_1 {
    specie::api!("cases/integer-with-zero-fraction-passes-in-3-1/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<i64>),
    ];
}

pub(crate) mod invalid_pattern_loses_only_itself {
    specie::api!("cases/invalid-pattern-loses-only-itself/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod ip_addresses_are_checked {
    specie::api!("cases/ip-addresses-are-checked/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod item_counts_have_bounds {
    specie::api!("cases/item-counts-have-bounds/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod items_may_be_null {
    specie::api!("cases/items-may-be-null/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod keywords_speak_only_of_their_own_type {
    specie::api!("cases/keywords-speak-only-of-their-own-type/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod list_may_be_made_of_itself {
    specie::api!("cases/list-may-be-made-of-itself/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Tree", super::super::decode::<Tree>),
    ];
}

pub(crate) mod lone_surrogate_is_one_code_point {
    specie::api!("cases/lone-surrogate-is-one-code-point/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod malformed_keyword_loses_only_itself {
    specie::api!("cases/malformed-keyword-loses-only-itself/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod many_unusable_patterns_lose_only_themselves {
    specie::api!("cases/many-unusable-patterns-lose-only-themselves/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod maps_have_rules_for_counts_keys_and_values {
    specie::api!("cases/maps-have-rules-for-counts-keys-and-values/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Tags", super::super::decode::<Tags>),
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod maps_of_lists_of_maps {
    specie::api!("cases/maps-of-lists-of-maps/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<::specie::Map<Vec<::specie::Map<Option<i64>>>>>),
    ];
}

pub(crate) mod min_contains_zero_and_empty_lists_are_fine {
    specie::api!("cases/min-contains-zero-and-empty-lists-are-fine/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod mixed_enum_has_names {
    specie::api!("cases/mixed-enum-has-names/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod mixed_enum_takes_each_listed_value {
    specie::api!("cases/mixed-enum-takes-each-listed-value/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("createPet.request", super::super::decode::<CreatePetBody>),
    ];
}

pub(crate) mod multipart_body_has_files {
    specie::api!("cases/multipart-body-has-files/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Owner", super::super::decode::<Owner>),
    ];
}

pub(crate) mod multiple_of_is_decimal_arithmetic {
    specie::api!("cases/multiple-of-is-decimal-arithmetic/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod named_patterns_beside_named_fields {
    specie::api!("cases/named-patterns-beside-named-fields/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod names_may_be_anything {
    specie::api!("cases/names-may-be-anything/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Self", super::super::decode::<SelfValue>),
        ("退款", super::super::decode::<退款>),
    ];
}

pub(crate) mod names_of_fields_collide_in_rust {
    specie::api!("cases/names-of-fields-collide-in-rust/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod names_of_types_may_be_anything {
    specie::api!("cases/names-of-types-may-be-anything/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("宠物", super::super::decode::<宠物>),
        ("3d-model", super::super::decode::<N3dModel>),
        ("Vec", super::super::decode::<Vec2>),
        ("self", super::super::decode::<SelfValue>),
    ];
}

pub(crate) mod nesting_deeper_than_128_is_refused {
    specie::api!("cases/nesting-deeper-than-128-is-refused/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<::specie::Json>),
    ];
}

pub(crate) mod newer_keywords_in_3_0_are_read_as_in_3_1 {
    specie::api!("cases/newer-keywords-in-3-0-are-read-as-in-3-1/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod not_inverts {
    specie::api!("cases/not-inverts/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod null_of_an_opened_enum_fits_beside_null {
    specie::api!("cases/null-of-an-opened-enum-fits-beside-null/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Size", super::super::decode::<Size>),
    ];
}

pub(crate) mod nullable_beside_ref_lets_null_pass_in_3_0 {
    specie::api!("cases/nullable-beside-ref-lets-null-pass-in-3-0/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Owner", super::super::decode::<Owner>),
    ];
}

pub(crate) mod nullable_beside_type_lets_null_pass {
    specie::api!("cases/nullable-beside-type-lets-null-pass/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod nullable_enum_without_null_lets_null_pass_in_3_0 {
    specie::api!("cases/nullable-enum-without-null-lets-null-pass-in-3-0/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod nullable_in_a_branch_does_not_reach_out {
    specie::api!("cases/nullable-in-a-branch-does-not-reach-out/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Owner", super::super::decode::<Option<Owner>>),
    ];
}

pub(crate) mod nullable_string_enum_stays_open_in_responses {
    specie::api!("cases/nullable-string-enum-stays-open-in-responses/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("createPet.200", super::super::decode::<CreatePetOk>),
    ];
}

pub(crate) mod nullable_without_type_lets_null_pass {
    specie::api!("cases/nullable-without-type-lets-null-pass/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Owner", super::super::decode::<Owner>),
    ];
}

pub(crate) mod number_enum_stays_closed_in_responses {
    specie::api!("cases/number-enum-stays-closed-in-responses/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("createPet.200", super::super::decode::<CreatePetOk>),
    ];
}

pub(crate) mod numbers_of_any_size_are_numbers {
    specie::api!("cases/numbers-of-any-size-are-numbers/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod numeric_exclusive_bounds_in_3_1 {
    specie::api!("cases/numeric-exclusive-bounds-in-3-1/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod one_body_type_may_have_several_media_types {
    specie::api!("cases/one-body-type-may-have-several-media-types/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Owner", super::super::decode::<Owner>),
        ("createPet.request", super::super::decode::<Pet>),
    ];
}

pub(crate) mod one_of_beside_any_of_stays_open_in_responses {
    specie::api!("cases/one-of-beside-any-of-stays-open-in-responses/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Cat", super::super::decode::<Cat>),
        ("Dog", super::super::decode::<Dog>),
    ];
}

pub(crate) mod one_of_constants_may_hold_null {
    specie::api!("cases/one-of-constants-may-hold-null/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod one_of_integer_constants_is_an_enum {
    specie::api!("cases/one-of-integer-constants-is-an-enum/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod one_of_mixed_constants_is_an_enum {
    specie::api!("cases/one-of-mixed-constants-is-an-enum/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod one_of_string_constants_is_an_enum {
    specie::api!("cases/one-of-string-constants-is-an-enum/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod one_of_wants_exactly_one_branch {
    specie::api!("cases/one-of-wants-exactly-one-branch/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod one_type_is_read_and_written {
    specie::api!("cases/one-type-is-read-and-written/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("createPet.request", super::super::decode::<PetRequest>),
        ("createPet.201", super::super::decode::<Pet>),
        ("Pet.sent", super::super::decode::<PetRequest>),
    ];
}

pub(crate) mod openapi_3_2_has_more_methods {
    specie::api!("cases/openapi-3-2-has-more-methods/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("searchPets.request", super::super::decode::<SearchPetsBody>),
        ("copyPet.200", super::super::decode::<Pet>),
    ];
}

pub(crate) mod optional_read_only_makes_one_type {
    specie::api!("cases/optional-read-only-makes-one-type/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("createPet.request", super::super::decode::<Pet>),
        ("createPet.200", super::super::decode::<Pet>),
    ];
}

pub(crate) mod parameters_have_styles {
    specie::api!("cases/parameters-have-styles/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("List", super::super::decode::<Vec<String>>),
        ("Map", super::super::decode::<::specie::Map<i64>>),
    ];
}

pub(crate) mod password_is_a_secret {
    specie::api!("cases/password-is-a-secret/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Login", super::super::decode::<Login>),
    ];
}

pub(crate) mod path_item_may_be_a_component {
    specie::api!("cases/path-item-may-be-a-component/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("createPet.request", super::super::decode::<PetsBody>),
    ];
}

pub(crate) mod pattern_classes_are_ascii {
    specie::api!("cases/pattern-classes-are-ascii/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod pattern_is_not_anchored {
    specie::api!("cases/pattern-is-not-anchored/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod pattern_knows_unicode_properties {
    specie::api!("cases/pattern-knows-unicode-properties/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod pattern_may_look_ahead {
    specie::api!("cases/pattern-may-look-ahead/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod pattern_properties_match_by_name {
    specie::api!("cases/pattern-properties-match-by-name/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("createPet.request", super::super::decode::<CreatePetBody>),
    ];
}

pub(crate) mod pattern_properties_may_refer {
    specie::api!("cases/pattern-properties-may-refer/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Shelter", super::super::decode::<Shelter>),
        ("Pet", super::super::decode::<Pet>),
        ("getShelter.200", super::super::decode::<Shelter>),
    ];
}

pub(crate) mod payload_must_be_json {
    specie::api!("cases/payload-must-be-json/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<::specie::Json>),
    ];
}

pub(crate) mod payload_must_be_utf_8 {
    specie::api!("cases/payload-must-be-utf-8/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<::specie::Json>),
    ];
}

pub(crate) mod placeholder_without_parameter_is_a_text {
    specie::api!("cases/placeholder-without-parameter-is-a-text/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("putPet.request", super::super::decode::<PutPetBody>),
    ];
}

pub(crate) mod prefix_items_go_by_position {
    specie::api!("cases/prefix-items-go-by-position/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod property_counts_have_bounds {
    specie::api!("cases/property-counts-have-bounds/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod property_may_be_named_like_a_keyword {
    specie::api!("cases/property-may-be-named-like-a-keyword/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod property_names_are_checked {
    specie::api!("cases/property-names-are-checked/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod property_names_have_an_enum {
    specie::api!("cases/property-names-have-an-enum/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Counts", super::super::decode::<Counts>),
        ("countPets.200", super::super::decode::<Counts>),
    ];
}

pub(crate) mod read_only_beside_ref_counts_in_3_1 {
    specie::api!("cases/read-only-beside-ref-counts-in-3-1/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Text", super::super::decode::<String>),
        ("createPet.request", super::super::decode::<PetRequest>),
        ("createPet.200", super::super::decode::<Pet>),
        ("Pet.sent", super::super::decode::<PetRequest>),
    ];
}

pub(crate) mod read_only_reaches_through_all_of {
    specie::api!("cases/read-only-reaches-through-all-of/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Base", super::super::decode::<Base>),
        ("createPet.request", super::super::decode::<CreatePetBody>),
    ];
}

pub(crate) mod read_only_reaches_through_ref {
    specie::api!("cases/read-only-reaches-through-ref/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Id", super::super::decode::<String>),
        ("Made", super::super::decode::<String>),
        ("createPet.request", super::super::decode::<PetRequest>),
        ("createPet.200", super::super::decode::<Pet>),
        ("Pet.sent", super::super::decode::<PetRequest>),
    ];
}

pub(crate) mod ref_loop_takes_anything {
    specie::api!("cases/ref-loop-takes-anything/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Egg", super::super::decode::<::specie::Json>),
        ("Hen", super::super::decode::<::specie::Json>),
    ];
}

pub(crate) mod ref_may_be_percent_encoded {
    specie::api!("cases/ref-may-be-percent-encoded/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("犬", super::super::decode::<犬>),
        ("Box {a/b}", super::super::decode::<i64>),
        ("a~b", super::super::decode::<bool>),
    ];
}

pub(crate) mod ref_may_point_anywhere {
    specie::api!("cases/ref-may-point-anywhere/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Owner", super::super::decode::<Owner>),
        ("Pet", super::super::decode::<Pet>),
        ("putPet.request", super::super::decode::<PutPetBody>),
    ];
}

pub(crate) mod ref_siblings_are_ignored_in_3_0 {
    specie::api!("cases/ref-siblings-are-ignored-in-3-0/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Name", super::super::decode::<Name>),
    ];
}

pub(crate) mod ref_siblings_count_in_3_1 {
    specie::api!("cases/ref-siblings-count-in-3-1/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Name", super::super::decode::<Name>),
    ];
}

pub(crate) mod references_may_lead_to_other_files {
    specie::api!("cases/references-may-lead-to-other-files/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Shelter", super::super::decode::<Shelter>),
        ("Id", super::super::decode::<Id>),
        ("Pet", super::super::decode::<Pet>),
        ("/main", super::super::decode::<Main>),
        ("getPet.200", super::super::decode::<Pet>),
    ];
}

pub(crate) mod repeated_operation_id_stays_with_the_first {
    specie::api!("cases/repeated-operation-id-stays-with-the-first/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("createPet.request", super::super::decode::<CreatePetBody>),
        ("post /v2/pets.request", super::super::decode::<PostV2PetsBody>),
    ];
}

pub(crate) mod required_and_nullable_must_be_present {
    specie::api!("cases/required-and-nullable-must-be-present/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod required_needs_no_property_schema {
    specie::api!("cases/required-needs-no-property-schema/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod required_read_only_is_not_asked_of_requests {
    specie::api!("cases/required-read-only-is-not-asked-of-requests/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("createPet.request", super::super::decode::<PetRequest>),
        ("createPet.200", super::super::decode::<Pet>),
        ("Pet.sent", super::super::decode::<PetRequest>),
    ];
}

pub(crate) mod required_read_only_makes_two_types {
    specie::api!("cases/required-read-only-makes-two-types/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Litter", super::super::decode::<Litter>),
        ("Pet", super::super::decode::<Pet>),
        ("Place", super::super::decode::<Place>),
        ("createPet.request", super::super::decode::<LitterRequest>),
        ("createPet.200", super::super::decode::<Litter>),
        ("Litter.sent", super::super::decode::<LitterRequest>),
        ("Pet.sent", super::super::decode::<PetRequest>),
    ];
}

pub(crate) mod required_true_on_a_property_is_ignored {
    specie::api!("cases/required-true-on-a-property-is-ignored/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod required_write_only_is_not_asked_of_responses {
    specie::api!("cases/required-write-only-is-not-asked-of-responses/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("createPet.request", super::super::decode::<PetRequest>),
        ("createPet.200", super::super::decode::<Pet>),
        ("Pet.sent", super::super::decode::<PetRequest>),
    ];
}

pub(crate) mod required_write_only_makes_two_types {
    specie::api!("cases/required-write-only-makes-two-types/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Owner", super::super::decode::<Owner>),
        ("putOwner.request", super::super::decode::<OwnerRequest>),
        ("putOwner.200", super::super::decode::<Owner>),
        ("Owner.sent", super::super::decode::<OwnerRequest>),
    ];
}

pub(crate) mod response_headers_have_types {
    specie::api!("cases/response-headers-have-types/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Mode", super::super::decode::<Mode>),
        ("listPets.200", super::super::decode::<Vec<i64>>),
    ];
}

pub(crate) mod responses_of_one_status_go_by_media_type {
    specie::api!("cases/responses-of-one-status-go-by-media-type/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Owner", super::super::decode::<Owner>),
        ("listPets.200", super::super::decode::<Pet>),
        ("listPets.default", super::super::decode::<ListPetsDefault>),
    ];
}

pub(crate) mod ruby_hash_is_no_capture {
    specie::api!("cases/ruby-hash-is-no-capture/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod schema_id_is_a_base_for_its_refs {
    specie::api!("cases/schema-id-is-a-base-for-its-refs/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Name", super::super::decode::<Name>),
    ];
}

pub(crate) mod schema_may_contain_itself {
    specie::api!("cases/schema-may-contain-itself/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Owner", super::super::decode::<Owner>),
    ];
}

pub(crate) mod schema_may_contain_itself_in_lists_and_maps {
    specie::api!("cases/schema-may-contain-itself-in-lists-and-maps/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Farm", super::super::decode::<Farm>),
        ("Herd", super::super::decode::<Herd>),
    ];
}

pub(crate) mod schema_without_keywords_takes_anything {
    specie::api!("cases/schema-without-keywords-takes-anything/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod sequences_are_read_item_by_item {
    specie::api!("cases/sequences-are-read-item-by-item/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Owner", super::super::decode::<Owner>),
    ];
}

pub(crate) mod status_may_be_a_number_in_yaml {
    specie::api!("cases/status-may-be-a-number-in-yaml/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("createPet.200", super::super::decode::<CreatePetOk>),
        ("createPet.404", super::super::decode::<CreatePetNotFound>),
    ];
}

pub(crate) mod status_range_and_default {
    specie::api!("cases/status-range-and-default/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("createPet.200", super::super::decode::<CreatePetOk>),
        ("createPet.2XX", super::super::decode::<CreatePetStatus2xx>),
        ("createPet.default", super::super::decode::<CreatePetDefault>),
    ];
}

pub(crate) mod string_enum_behind_all_of_stays_open_in_responses {
    specie::api!("cases/string-enum-behind-all-of-stays-open-in-responses/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Status", super::super::decode::<Status>),
        ("createPet.200", super::super::decode::<CreatePetOk>),
    ];
}

pub(crate) mod string_enum_is_closed_in_requests_open_in_responses {
    specie::api!("cases/string-enum-is-closed-in-requests-open-in-responses/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("createPet.request", super::super::decode::<Pet>),
        ("createPet.200", super::super::decode::<Pet>),
    ];
}

pub(crate) mod string_length_counts_code_points {
    specie::api!("cases/string-length-counts-code-points/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod swagger_2_body_is_a_parameter {
    specie::api!("cases/swagger-2-body-is-a-parameter/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("createPet.request", super::super::decode::<Pet>),
        ("createPet.200", super::super::decode::<CreatePetOk>),
        ("createPet.default", super::super::decode::<String>),
    ];
}

pub(crate) mod swagger_2_discriminator_names_a_field {
    specie::api!("cases/swagger-2-discriminator-names-a-field/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Cat", super::super::decode::<Cat>),
    ];
}

pub(crate) mod swagger_2_form_fields_are_one_body {
    specie::api!("cases/swagger-2-form-fields-are-one-body/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("createPet.request", super::super::decode::<CreatePetBody>),
    ];
}

pub(crate) mod swagger_2_x_nullable_lets_null_pass {
    specie::api!("cases/swagger-2-x-nullable-lets-null-pass/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Owner", super::super::decode::<Owner>),
    ];
}

pub(crate) mod text_and_binary_bodies_are_sent_as_they_are {
    specie::api!("cases/text-and-binary-bodies-are-sent-as-they-are/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Size", super::super::decode::<Size>),
    ];
}

pub(crate) mod texts_that_tell_branches_apart_are_open_elsewhere {
    specie::api!("cases/texts-that-tell-branches-apart-are-open-elsewhere/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Cat", super::super::decode::<Cat>),
        ("Dog", super::super::decode::<Dog>),
        ("getPet.200", super::super::decode::<GetPetOk>),
    ];
}

pub(crate) mod type_list_takes_any_listed_type {
    specie::api!("cases/type-list-takes-any-listed-type/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod type_placeholders_are_no_capture {
    specie::api!("cases/type-placeholders-are-no-capture/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod typed_fields_beside_named_ones {
    specie::api!("cases/typed-fields-beside-named-ones/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod types_hold_each_other_in_a_ring {
    specie::api!("cases/types-hold-each-other-in-a-ring/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Owner", super::super::decode::<Owner>),
    ];
}

pub(crate) mod undecided_pattern_is_no_error {
    specie::api!("cases/undecided-pattern-is-no-error/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod undocumented_field_is_drift {
    specie::api!("cases/undocumented-field-is-drift/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("createPet.request", super::super::decode::<Pet>),
        ("createPet.200", super::super::decode::<Pet>),
    ];
}

pub(crate) mod unevaluated_items_see_prefix_and_contains {
    specie::api!("cases/unevaluated-items-see-prefix-and-contains/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod unevaluated_properties_are_drift_in_responses {
    specie::api!("cases/unevaluated-properties-are-drift-in-responses/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("createPet.request", super::super::decode::<Pet>),
        ("createPet.200", super::super::decode::<Pet>),
    ];
}

pub(crate) mod unevaluated_properties_see_through_all_of {
    specie::api!("cases/unevaluated-properties-see-through-all-of/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("createPet.request", super::super::decode::<CreatePetBody>),
    ];
}

pub(crate) mod union_by_constant {
    specie::api!("cases/union-by-constant/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod union_by_json_type {
    specie::api!("cases/union-by-json-type/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod union_by_required_key {
    specie::api!("cases/union-by-required-key/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod union_in_order {
    specie::api!("cases/union-in-order/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod union_may_hold_itself {
    specie::api!("cases/union-may-hold-itself/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Filter", super::super::decode::<Filter>),
    ];
}

pub(crate) mod unique_items_compare_by_value {
    specie::api!("cases/unique-items-compare-by-value/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod unknown_format_only_annotates {
    specie::api!("cases/unknown-format-only-annotates/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod unknown_keyword_changes_nothing {
    specie::api!("cases/unknown-keyword-changes-nothing/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod unknown_type_name_loses_only_itself {
    specie::api!("cases/unknown-type-name-loses-only-itself/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod uri_is_absolute {
    specie::api!("cases/uri-is-absolute/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod uuid_has_its_hyphens {
    specie::api!("cases/uuid-has-its-hyphens/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
    ];
}

pub(crate) mod vendor_media_type_holds_json {
    specie::api!("cases/vendor-media-type-holds-json/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("createPet.request", super::super::decode::<CreatePetBody>),
        ("createPet.200", super::super::decode::<CreatePetOk>),
        ("createPet.400", super::super::decode::<CreatePetBadRequest>),
    ];
}

pub(crate) mod webhooks_are_answered {
    specie::api!("cases/webhooks-are-answered/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("webhook-petMoved", super::super::decode::<PetMovedEvent>),
    ];
}

pub(crate) mod webhooks_are_received_in_3_1 {
    specie::api!("cases/webhooks-are-received-in-3-1/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("webhook-petMoved", super::super::decode::<PetMovedEvent>),
    ];
}

pub(crate) mod x_webhooks_are_webhooks_in_3_0 {
    specie::api!("cases/x-webhooks-are-webhooks-in-3-0/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("webhook-petMoved", super::super::decode::<PetMovedEvent>),
    ];
}

pub(crate) mod yaml_anchors_are_copies {
    specie::api!("cases/yaml-anchors-are-copies/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("Pet", super::super::decode::<Pet>),
        ("Owner", super::super::decode::<Owner>),
    ];
}

pub(crate) mod yaml_dates_stay_strings {
    specie::api!("cases/yaml-dates-stay-strings/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("createPet.request", super::super::decode::<CreatePetBody>),
    ];
}

pub(crate) mod yaml_words_stay_strings {
    specie::api!("cases/yaml-words-stay-strings/spec.yaml");

    pub(super) const TARGETS: super::Targets = &[
        ("createPet.request", super::super::decode::<CreatePetBody>),
    ];
}

//! Vendor extensions that change what a document means: one pass a vendor, each turning its keys into ordinary OpenAPI.

pub(crate) mod apifox;

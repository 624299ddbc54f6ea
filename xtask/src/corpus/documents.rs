//! Which documents there are: every OpenAPI document of the shared folder, and the list of those that are compiled each
//! time.

use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow, ensure};

use specie_spec::{Folder, Input};

use crate::workspace;

/// Folders of documents, with how many of their documents one is taken from. Those of `NapCat` are one operation each, all alike.
const FOLDERS: [(&str, usize); 5] = [
    ("corpus/specs", 1),
    ("corpus/apifox/clean-exports", 1),
    ("corpus/apifox/wooshpay", 1),
    ("corpus/apifox/napcat", 8),
    ("providers", 1),
];

/// A third of the documents, of every kind and size: each document that compiled badly once belongs here.
const LISTED: &[&str] = &[
    "corpus/apifox/clean-exports/faithleysath+napcat-sdk/apifox.openapi.json",
    "corpus/apifox/wooshpay/create-a-refund.md",
    "corpus/specs/adyen-yaml/yaml/BalanceControlService-v1.yaml",
    "corpus/specs/adyen/json/BalancePlatformTransferNotification-v4.json",
    "corpus/specs/adyen/json/CheckoutService-v72.json",
    "corpus/specs/adyen/json/DisputeService-v30.json",
    "corpus/specs/box/openapi/openapi-v2025.0.json",
    "corpus/specs/box/openapi/openapi-v2026.0.json",
    "corpus/specs/docker/api/swagger.yaml",
    "corpus/specs/docusign/click.rest.swagger-v2.json",
    "corpus/specs/docusign/workspaces.rest.swagger.json",
    "corpus/specs/govukpay/openapi/publicapi_spec.json",
    "corpus/specs/govukpay/swagger/swagger.json",
    "corpus/specs/hyperswitch/api-reference-v2/rust_locker_open_api_spec.yml",
    "corpus/specs/meilisearch/open-api.json",
    "corpus/specs/moov-watchman/docs/api.yaml",
    "corpus/specs/moov/openapi.yaml",
    "corpus/specs/museum/openapi.yaml",
    "corpus/specs/oai-examples/examples/v2.0/json/petstore-expanded.json",
    "corpus/specs/oai-examples/examples/v2.0/yaml/petstore-separate/spec/swagger.yaml",
    "corpus/specs/oai-examples/examples/v2.0/yaml/uber.yaml",
    "corpus/specs/oai-examples/examples/v3.0/callback-example.yaml",
    "corpus/specs/oai-examples/examples/v3.0/link-example.json",
    "corpus/specs/oai-examples/examples/v3.0/petstore-expanded.yaml",
    "corpus/specs/oai-examples/examples/v3.0/uspto.yaml",
    "corpus/specs/oai-examples/examples/v3.1/non-oauth-scopes.yaml",
    "corpus/specs/oai-examples/examples/v3.1/tictactoe.yaml",
    "corpus/specs/oai-examples/examples/v3.1/webhook-example.yaml",
    "corpus/specs/oai-examples/examples/v3.2/3.2-tags-example.yaml",
    "corpus/specs/oai-tests-3.1/tests/schema/fail/example-examples.yaml",
    "corpus/specs/oai-tests-3.1/tests/schema/fail/invalid_schema_types.yaml",
    "corpus/specs/oai-tests-3.1/tests/schema/fail/unknown_container.yaml",
    "corpus/specs/oai-tests-3.1/tests/schema/pass/components-object-example.yaml",
    "corpus/specs/oai-tests-3.1/tests/schema/pass/media-type-examples.yaml",
    "corpus/specs/oai-tests-3.1/tests/schema/pass/mega.yaml",
    "corpus/specs/oai-tests-3.1/tests/schema/pass/path_var_empty_pathitem.yaml",
    "corpus/specs/oai-tests-3.1/tests/schema/pass/schema.yaml",
    "corpus/specs/oai-tests-3.1/tests/schema/pass/style-defaults.yaml",
    "corpus/specs/oai-tests-3.1/tests/schema/pass/webhook-example.yaml",
    "corpus/specs/openmeter/api/v3/openapi.yaml",
    "corpus/specs/paypal/openapi/payments_payment_v2.json",
    "corpus/specs/paypal/openapi/shipping_shipment_tracking_v1.json",
    "corpus/specs/paystack-multi/src/assets/openapi/openapi.yaml",
    "corpus/specs/petstore/src/main/resources/openapi.yaml",
    "corpus/specs/redocly-32/tests/e2e/generate-client/fixtures/oas3.2.yaml",
    "corpus/specs/redocly-32/tests/e2e/generate-client/fixtures/sse.yaml",
    "corpus/specs/redocly-cafe-multi/resources/cafe-split/cafe.yaml",
    "corpus/specs/redocly-cafe/resources/cafe.yaml",
    "corpus/specs/spotify/fixed-spotify-open-api.yml",
    "corpus/specs/svix/server/openapi.json",
    "corpus/specs/twilio/spec/json/twilio_lookups_v2.json",
    "corpus/specs/xero/xero-projects.yaml",
    "corpus/specs/xero/xero_bankfeeds.yaml",
    "providers/gr4vy/openapi/gr4vy-go-2024-01-16-61e8eb1.full.yaml",
    "providers/gr4vy/openapi/gr4vy-go-2025-02-28-dd7d89e.full.yaml",
    "providers/rapyd/openapi/rapyd-openapi-1.0.5-2024-05-19-94cf549.full.yaml",
];

/// A document of the shared folder.
pub(crate) struct Document {
    /// Its path below the shared folder.
    pub(crate) name: String,
    pub(crate) path: PathBuf,
    /// The folder that its files may lie in: that of its vendor.
    pub(crate) root: PathBuf,
    /// It is compiled each time.
    pub(crate) listed: bool,
}

impl Document {
    /// Its text, and the files that it refers to.
    pub(crate) fn input(&self) -> Result<Input> {
        let folder = Folder::open(Path::new(""), &self.path, Some(&self.root));
        let folder = folder.map_err(|why| anyhow!("{}: {why:?}", self.name))?;
        Ok(Input::new(workspace::source(&self.path)?).folder(folder))
    }

    /// The name of its crate.
    pub(crate) fn krate(&self) -> String {
        let name = self.name.trim_start_matches("corpus/").to_lowercase();
        name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect()
    }

    /// Crates of both editions are compiled.
    pub(crate) fn edition(&self) -> &'static str {
        if self.name.len().is_multiple_of(2) { "2024" } else { "2021" }
    }
}

/// Every document, in the order of its path.
pub(crate) fn all() -> Result<Vec<Document>> {
    let shared = workspace::shared()?;
    let mut documents = Vec::new();
    for (folder, step) in FOLDERS {
        let mut files = workspace::files(&shared.join(folder))?;
        files.retain(|path| workspace::text(path).is_ok_and(|text| is_document(path, &text)));
        for path in files.into_iter().step_by(step) {
            let name = path.strip_prefix(&shared).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            let below = path.strip_prefix(shared.join(folder)).unwrap_or(&path);
            let vendor = below.components().next().filter(|_| below.components().count() > 1);
            let root = vendor.map_or_else(|| shared.join(folder), |vendor| shared.join(folder).join(vendor));
            documents.push(Document { listed: LISTED.contains(&name.as_str()), name, path, root });
        }
    }
    let unknown = LISTED.iter().find(|name| !documents.iter().any(|document| document.name == **name));
    ensure!(unknown.is_none(), "{} is listed and not there", unknown.unwrap_or(&""));
    Ok(documents)
}

/// True for a file with a line that says its version, other than a part of another document.
fn is_document(path: &Path, text: &str) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or("");
    let version = |line: &str| {
        let key = line.trim_start_matches([' ', '\t', '{']).trim_start_matches(['"', '\'']);
        let rest = key.strip_prefix("openapi").or_else(|| key.strip_prefix("swagger"));
        rest.is_some_and(|rest| rest.trim_start_matches(['"', '\'', ' ']).starts_with(':'))
    };
    matches!(extension, "yaml" | "yml" | "json" | "md") && text.lines().any(version)
}

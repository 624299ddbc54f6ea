//! Pull requests as code hosts describe them, 10 to 25 KB each: the document and one value, made from one list of fields.

use std::fmt::Write;

use serde_json::{Map, Value, json};

/// What a field holds: a type, and the value that stands in it. A type with a capital is an object, `[T]` a list of it.
const OBJECTS: [(&str, &str); 8] = [
    (
        "User",
        "login:text id:int node_id:text avatar_url:uri gravatar_id:null url:uri html_url:uri followers_url:text \
         following_url:text gists_url:text starred_url:text subscriptions_url:uri organizations_url:uri repos_url:uri \
         events_url:text received_events_url:uri type:text site_admin:bool",
    ),
    ("License", "key:text name:text url:uri spdx_id:text node_id:text"),
    (
        "Repository",
        "id:int node_id:text name:text full_name:text owner:User private:bool html_url:uri description:text fork:bool \
         url:uri archive_url:text assignees_url:text blobs_url:text branches_url:text collaborators_url:text \
         comments_url:text commits_url:text compare_url:text contents_url:text contributors_url:uri deployments_url:uri \
         downloads_url:uri events_url:uri forks_url:uri git_commits_url:text git_refs_url:text git_tags_url:text \
         git_url:text hooks_url:uri issue_comment_url:text issue_events_url:text issues_url:text keys_url:text \
         labels_url:text languages_url:uri merges_url:uri milestones_url:text notifications_url:text pulls_url:text \
         releases_url:text ssh_url:text stargazers_url:uri statuses_url:text subscribers_url:uri subscription_url:uri \
         tags_url:uri teams_url:uri trees_url:text clone_url:text mirror_url:null svn_url:uri homepage:null \
         language:text forks_count:int stargazers_count:int watchers_count:int size:int default_branch:text \
         open_issues_count:int is_template:bool topics:[text] has_issues:bool has_projects:bool has_wiki:bool \
         has_pages:bool has_downloads:bool archived:bool disabled:bool visibility:visibility pushed_at:time \
         created_at:time updated_at:time license:License",
    ),
    ("Label", "id:int node_id:text url:uri name:text description:null color:text default:bool"),
    (
        "Milestone",
        "url:uri html_url:uri labels_url:uri id:int node_id:text number:int state:state title:text description:null \
         creator:User open_issues:int closed_issues:int created_at:time updated_at:time closed_at:null due_on:null",
    ),
    ("Branch", "label:text ref:text sha:text user:User repo:Repository"),
    ("Link", "href:text"),
    (
        "PullRequest",
        "url:uri id:int node_id:text html_url:uri diff_url:uri patch_url:uri issue_url:uri commits_url:uri \
         review_comments_url:uri review_comment_url:text comments_url:uri statuses_url:uri number:int state:state \
         locked:bool title:text user:User body:null labels:[Label] milestone:Milestone created_at:time updated_at:time \
         closed_at:null merged_at:null merge_commit_sha:text assignees:[User] requested_reviewers:[User] head:Branch \
         base:Branch self:Link draft:bool merged:bool mergeable:bool rebaseable:bool mergeable_state:text \
         merged_by:User comments:int review_comments:int maintainer_can_modify:bool commits:int additions:int \
         deletions:int changed_files:int",
    ),
];

/// The document.
pub(super) fn document() -> String {
    let mut text = String::from(
        "openapi: 3.1.0\ninfo: {title: Pulls, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n",
    );
    for (name, fields) in OBJECTS {
        let names: Vec<&str> =
            fields.split_whitespace().filter_map(|field| Some(field.split_once(':')?.0)).collect();
        let _ = write!(
            text,
            "    {name}:\n      type: object\n      required: [{}]\n      properties:\n",
            names.join(", ")
        );
        for (name, kind) in fields.split_whitespace().filter_map(|field| field.split_once(':')) {
            let _ = writeln!(text, "        {name}: {{{}}}", schema(kind));
        }
    }
    text
}

fn schema(kind: &str) -> String {
    if let Some(item) = kind.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return format!("type: array, items: {{{}}}", schema(item));
    }
    match kind {
        "text" => "type: string".to_owned(),
        "int" => "type: integer".to_owned(),
        "bool" => "type: boolean".to_owned(),
        "null" => "type: [string, 'null']".to_owned(),
        "uri" => "type: string, format: uri".to_owned(),
        "time" => "type: string, format: date-time".to_owned(),
        "state" => "type: string, enum: [open, closed]".to_owned(),
        "visibility" => "type: string, enum: [public, private, internal]".to_owned(),
        object => format!("$ref: '#/components/schemas/{object}'"),
    }
}

/// The value of an object.
pub(super) fn value(object: &str) -> Value {
    let fields = OBJECTS.iter().find(|(name, _)| *name == object).map_or("", |(_, fields)| fields);
    let fields = fields.split_whitespace().filter_map(|field| field.split_once(':'));
    Value::Object(fields.map(|(name, kind)| (name.to_owned(), of(name, kind))).collect::<Map<_, _>>())
}

fn of(name: &str, kind: &str) -> Value {
    if let Some(item) = kind.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return json!([of(name, item), of(name, item)]);
    }
    match kind {
        "text" if name.ends_with("_url") => {
            json!(format!("https://api.host.example/repos/shop/refunds7{{/{name}}}"))
        }
        "text" => json!(format!("{name} of 1347 in spring")),
        "int" => json!(1_296_269),
        "bool" => json!(true),
        "null" => Value::Null,
        "uri" => json!(format!("https://api.host.example/repos/shop/refunds7/{name}/1347")),
        "time" => json!("2026-01-26T19:01:12Z"),
        "state" => json!("open"),
        "visibility" => json!("public"),
        object => value(object),
    }
}

//! Differences between the napcat documents and the clean export that are edits of the API, not faults of the reading.
//!
//! The clean export was made later. An edit of a model shows wherever the model is used; an edit of one endpoint is
//! listed under it.

use super::fields::Difference;

/// An edit, and what it looks like.
pub(crate) struct Edit {
    /// Which bodies: one as `METHOD path request`, or the end of several.
    pub(crate) part: &'static str,
    /// Where in them; the end of the place.
    pub(crate) place: &'static str,
    /// How each difference begins.
    differences: &'static [&'static str],
    /// Why it is an edit.
    pub(crate) reason: &'static str,
}

impl Edit {
    /// Whether a difference of a body comes from this edit.
    pub(crate) fn covers(&self, part: &str, difference: &Difference) -> bool {
        let at_place = if self.place.is_empty() {
            difference.place.is_empty()
        } else {
            difference.place.ends_with(self.place)
        };
        part.ends_with(self.part)
            && at_place
            && self.differences.iter().any(|start| difference.what.starts_with(start))
    }
}

const fn edit(
    part: &'static str,
    place: &'static str,
    differences: &'static [&'static str],
    reason: &'static str,
) -> Edit {
    Edit { part, place, differences, reason }
}

/// Pages for single kinds of messages share a path with the page for all of them, which the export holds.
const ONE_KIND: &str =
    "a page for one kind of message; the export has the page of the same path for every kind";

/// The items of such a page, against the union.
const ITEMS_AGAINST_UNION: &[&str] =
    &["only here [type", "requires [", "0 branches, there 9", "0 branches, there 8"];

/// Every edit.
pub(crate) const EDITS: &[Edit] = &[
    // The model `result`, the envelope of every response.
    edit("response", "", &["only here [], only there [stream]"], "`result` has gained `stream`"),
    edit(
        "response",
        "",
        &["only here [], only there [echo stream]"],
        "`result` has gained `echo` and `stream`",
    ),
    edit(
        "response",
        "",
        &[
            "requires [data echo message retcode status wording], there [data message retcode status stream]",
            "requires [data message retcode status wording], there [data message retcode status stream]",
            "requires [echo message retcode status wording], there [message retcode status stream]",
        ],
        "`result` requires `stream`, and no longer `echo` and `wording`",
    ),
    // Other models.
    edit(
        "response",
        "/sender",
        &["only here [], only there [level]", "requires [card nickname user_id], there [nickname user_id]"],
        "the model of a sender has gained `level` and no longer requires `card`",
    ),
    edit(
        "POST /get_friend_list response",
        "/data/items",
        &["only here [], only there [qid login_days", "requires [age birthday_day"],
        "the model of a friend has gained four fields and requires two",
    ),
    edit(
        "POST /get_friends_with_category response",
        "/buddyList/items",
        &["only here [], only there [qid login_days", "requires [age birthday_day"],
        "the model of a friend has gained four fields and requires two",
    ),
    edit(
        "POST /get_group_member_info response",
        "/data",
        &["only here [], only there [qage]", "requires [age area card"],
        "the model of a member has gained `qage` and requires five fields",
    ),
    edit(
        "POST /get_group_member_list response",
        "/data/items",
        &["only here [], only there [qage]", "requires [age area card"],
        "the model of a member has gained `qage` and requires five fields",
    ),
    edit(
        "POST /get_group_files_by_folder response",
        "/files/items",
        &["order [group_id file_id file_name busid size file_size"],
        "the model of a file was renamed, and `file_size` moved to its front",
    ),
    edit(
        "POST /get_essence_msg_list response",
        "/content/items/anyOf/1",
        &["only here [type data], only there []", "requires [data type], there []"],
        "the export has lost the model of an image, of which this is a variant",
    ),
    // Endpoints.
    edit("POST /send_group_msg request", "/message/items", ITEMS_AGAINST_UNION, ONE_KIND),
    edit("POST /send_private_msg request", "/message/items", ITEMS_AGAINST_UNION, ONE_KIND),
    edit(
        "POST /send_private_msg request",
        "",
        &[
            "only here [group_id], only there [user_id]",
            "requires [group_id message], there [message user_id]",
        ],
        "one page of a private message asked for a group, a slip that the page for every kind does not have",
    ),
    edit(
        "POST /send_group_forward_msg request",
        "/messages/items",
        &["only here [type data], only there []", "requires [data type], there []", "0 branches, there 2"],
        "forwarded messages became a union",
    ),
    edit(
        "POST /send_group_forward_msg request",
        "",
        &[
            "only here [news prompt summary source]",
            "requires [group_id messages news prompt source summary]",
        ],
        "the fields of the preview were taken out",
    ),
    edit(
        "POST /send_private_forward_msg request",
        "/messages/items",
        &["only here [type data], only there []", "requires [data type], there []", "0 branches, there 2"],
        "forwarded messages became a union",
    ),
    edit(
        "POST /send_poke request",
        "/target_id",
        &["0 branches, there 2"],
        "an id may be a number or a text",
    ),
    edit(
        "POST /get_forward_msg request",
        "/message_id",
        &["0 branches, there 2"],
        "an id may be a number or a text",
    ),
    edit(
        "POST /get_forward_msg response",
        "/data",
        &["only here [message], only there [messages]", "requires [message], there [messages]"],
        "`message` was renamed to `messages`",
    ),
    edit(
        "POST /set_group_kick request",
        "",
        &["requires [group_id reject_add_request user_id], there [group_id user_id]"],
        "`reject_add_request` became optional",
    ),
    edit(
        "POST /get_image request",
        "",
        &["only here [], only there [file]", "requires [file_id], there []"],
        "an image may be named by `file` too",
    ),
    edit(
        "POST /get_mini_app_ark request",
        "",
        &[
            "only here [type title desc",
            "requires [desc jumpUrl picUrl title], there []",
            "0 branches, there 2",
        ],
        "the request became a union",
    ),
    edit(
        "POST /get_mini_app_ark response",
        "",
        &["only here [], only there [status retcode", "requires [], there [data message"],
        "the response was described",
    ),
    edit(
        "POST /get_doubt_friends_add_request response",
        "/data",
        &["only here [flag uin", "requires [flag group_code", "0 branches, there 1"],
        "`data` became a list",
    ),
    edit(
        "POST /get_collection_list response",
        "/data",
        &[
            "only here [], only there [result errMsg",
            "requires [], there [collectionSearchList",
            "1 branches, there 0",
        ],
        "`data` was a list and became an object",
    ),
    edit(
        "POST /click_inline_keyboard_button response",
        "/data",
        &["only here [], only there [result errMsg", "requires [], there [errMsg"],
        "`data` was described",
    ),
];

//! `specie explain-plan`: how the bodies of an operation are judged, and what of their schemas takes the slower engine.

use std::io::Write;

use anyhow::Context;
use serde::Serialize;
use specie_spec::Api;
use specie_spec::api::Status;
use specie_validate::{Plan, Target, Validator};

use crate::args::{ExplainPlan, Format};
use crate::console::{Console, Exit};
use crate::{report_json, spec_source};

#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    bodies: Vec<Body<'a>>,
}

/// One body, and how it is judged.
#[derive(Serialize)]
struct Body<'a> {
    /// Such as `request of createRefund`.
    target: String,
    schemas: usize,
    nodes: usize,
    explained: Vec<Explained<'a>>,
}

/// A schema that takes the slower engine.
#[derive(Serialize)]
struct Explained<'a> {
    keyword: &'a str,
    file: &'a str,
    line: u32,
    column: u32,
    pointer: &'a str,
}

/// Prints the plan; a refused document is shown like in `lint`.
pub(crate) fn run(console: &mut Console, args: &ExplainPlan) -> anyhow::Result<Exit> {
    let Some(api) = spec_source::load(console, &args.spec, &args.beside)? else { return Ok(Exit::Unread) };
    let validator = Validator::new(&api);
    let mut plans = Vec::new();
    for target in targets(&api, &args.operation) {
        let checker = validator.target(&target).map_err(|error| anyhow::anyhow!("{error}"))?;
        if !checker.accepts_anything() {
            plans.push((target.to_string(), checker.plan()));
        }
    }
    match args.format {
        Format::Json => {
            report_json::write(
                console.out(),
                &Report { version: 1, bodies: plans.iter().map(body).collect() },
            )?;
        }
        Format::Human => write(console.out(), &plans).context("standard output")?,
    }
    Ok(Exit::Clean)
}

/// The bodies of an operation, else of a webhook. A name that is neither is said by the one that asks for it.
fn targets(api: &Api, name: &str) -> Vec<Target> {
    let Some(operation) = api.operation(name) else {
        let webhook =
            api.webhooks.contains_key(name) || api.webhooks.values().any(|webhook| webhook.id == name);
        return vec![if webhook { Target::webhook(name) } else { Target::request(name) }];
    };
    let request = operation.request.is_some().then(|| Target::request(name));
    let mut codes: Vec<u16> = Vec::new();
    for (status, _) in &operation.responses {
        let own = |code: &u16| operation.responses.iter().all(|(other, _)| *other != Status::Code(*code));
        let code = match status {
            Status::Code(code) | Status::Named(code, _) => Some(*code),
            Status::Range(digit) => (u16::from(*digit) * 100..).take(100).find(own),
            Status::Default => (500..600).find(own),
        };
        codes.extend(code.filter(|code| !codes.contains(code)));
    }
    request.into_iter().chain(codes.into_iter().map(|code| Target::response(name, code))).collect()
}

fn body((target, plan): &(String, Plan)) -> Body<'_> {
    let explained = plan.explained.iter().map(|explained| {
        let place = explained.place.as_ref();
        Explained {
            keyword: &explained.keyword,
            file: place.map_or("", |place| &place.file),
            line: place.map_or(0, |place| place.line),
            column: place.map_or(0, |place| place.column),
            pointer: place.map_or("", |place| &place.pointer),
        }
    });
    Body { target: target.clone(), schemas: plan.schemas, nodes: plan.nodes, explained: explained.collect() }
}

fn write(out: &mut impl Write, plans: &[(String, Plan)]) -> std::io::Result<()> {
    if plans.is_empty() {
        writeln!(out, "no body is described in JSON; any is accepted")?;
    }
    for plan in plans {
        let Body { target, schemas, nodes, explained } = body(plan);
        let left = match explained.len() {
            0 => "all judged from the bytes".to_owned(),
            1 => "1 takes the slower engine".to_owned(),
            count => format!("{count} take the slower engine"),
        };
        writeln!(out, "{target}: {schemas} schemas in {nodes} nodes, {left}")?;
        for Explained { keyword, file, line, column, pointer } in explained {
            writeln!(out, "  `{keyword}` at {file}:{line}:{column} {pointer}")?;
        }
    }
    Ok(())
}

//! Refunds a payment intent at WooshPay and reads the refund back, with a real HTTP client. The server is a thread on
//! this machine that answers with recorded payloads; for the real one, put its address and your key in the place.
//!
//! ```text
//! cargo run -p specie-refunds --example refund
//! ```

use std::error::Error;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

use specie::http::{Request, Response};
use specie_refunds::wooshpay::{
    CreateRefund, CreateRefundReason, CreateRefundResponse, ErrorBody, RetrieveRefund,
    RetrieveRefundResponse, auth,
};

fn main() -> Result<(), Box<dyn Error>> {
    for line in refund()? {
        writeln!(std::io::stdout(), "{line}")?;
    }
    Ok(())
}

/// What happened, a line for each call.
fn refund() -> Result<Vec<String>, Box<dyn Error>> {
    let base = serve()?;
    let key = auth::basic("sk_test_1", "");
    let mut lines = Vec::new();

    let call = CreateRefund::new("pi_1790215600417722368")
        .amount("1250")
        .reason(CreateRefundReason::RequestedByCustomer);
    let id = match CreateRefund::from_http(send(call.to_http(&base, &key)?)?)? {
        CreateRefundResponse::Ok(refund) => {
            lines.push(format!("refunded {:?} {:?}: {:?}", refund.amount, refund.currency, refund.status));
            refund.id.unwrap_or_default()
        }
        other => return Err(format!("{other:?}").into()),
    };

    match RetrieveRefund::from_http(send(RetrieveRefund::new(id).to_http(&base, &key)?)?)? {
        RetrieveRefundResponse::Ok(refund) => {
            lines.push(format!("read {:?}: {:?}", refund.id, refund.status));
        }
        other => return Err(format!("{other:?}").into()),
    }

    let call = CreateRefund::new("pi_of_nobody");
    match CreateRefund::from_http(send(call.to_http(&base, &key)?)?)? {
        CreateRefundResponse::PaymentRequired(ErrorBody::ErrorEnvelope(body)) => {
            lines.push(format!("refused: {:?}, {:?}", body.error.r#type, body.error.message));
        }
        other => lines.push(format!("{other:?}")),
    }
    Ok(lines)
}

/// Sends a request with ureq. Every client that knows the types of the crate `http` can do it.
fn send(request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, ureq::Error> {
    let agent = ureq::Agent::from(ureq::Agent::config_builder().http_status_as_error(false).build());
    let (parts, mut body) = agent.run(request)?.into_parts();
    Ok(Response::from_parts(parts, body.read_to_vec()?))
}

/// Starts a server on a free port, and gives its address.
fn serve() -> std::io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let base = format!("http://{}", listener.local_addr()?);
    thread::spawn(move || {
        listener.incoming().flatten().for_each(|stream| answer(&stream).unwrap_or_default());
    });
    Ok(base)
}

/// Answers one request with a recorded payload.
fn answer(mut stream: &TcpStream) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream);
    let (mut head, mut length) = (String::new(), 0);
    while reader.read_line(&mut head)? > 2 {
        let line = head.lines().last().unwrap_or_default().to_ascii_lowercase();
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let known = String::from_utf8_lossy(&body).contains("pi_1790215600417722368");
    let (status, payload) = if head.starts_with("GET /v1/refunds/re_") {
        ("200 OK", include_str!("../../../specs/wooshpay/payloads/retrieveRefund.200.canceled.json"))
    } else if head.starts_with("POST /v1/refunds ") && known {
        ("200 OK", include_str!("../../../specs/wooshpay/payloads/createRefund.200.succeeded.json"))
    } else {
        (
            "402 Payment Required",
            include_str!("../../../specs/wooshpay/payloads/createRefund.402.enveloped.json"),
        )
    };
    let length = payload.len();
    write!(
        stream,
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{payload}"
    )
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_payment_intent_is_refunded_over_http() {
        let lines = super::refund().unwrap();
        assert_eq!(lines.len(), 3, "{lines:?}");
        assert!(lines[0].starts_with("refunded "), "{lines:?}");
        assert!(lines[1].starts_with("read "), "{lines:?}");
        assert!(lines[2].starts_with("refused: "), "{lines:?}");
    }
}

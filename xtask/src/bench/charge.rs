//! A charge of about 3 KB, and the document of its types.

/// The document.
pub(super) const DOCUMENT: &str = "\
openapi: 3.1.0
info: {title: Charges, version: '1'}
paths: {}
components:
  schemas:
    Status: {type: string, enum: [pending, succeeded, requires_action]}
    Refund:
      type: object
      required: [id, object, amount, currency, charge, receipt_number, status, created, livemode]
      properties:
        id: {type: string, minLength: 4, maxLength: 64}
        object: {type: string, minLength: 1, maxLength: 20}
        amount: {type: integer, minimum: 1, maximum: 99999999}
        currency: {type: string, minLength: 3, maxLength: 3}
        charge: {type: [string, 'null'], minLength: 1, maxLength: 64}
        payment_intent: {type: string, minLength: 1, maxLength: 64}
        metadata: {type: object, maxProperties: 50, additionalProperties: {type: string, maxLength: 500}}
        reason: {type: string, maxLength: 500}
        receipt_number: {type: [string, 'null']}
        status: {$ref: '#/components/schemas/Status'}
        created: {type: integer, minimum: 0}
        livemode: {type: boolean}
    Address:
      type: object
      required: [line2]
      properties:
        city: {type: string, maxLength: 100}
        country: {type: string, minLength: 2, maxLength: 2}
        line1: {type: string, maxLength: 200}
        line2: {type: [string, 'null'], maxLength: 200}
        postal_code: {type: string, maxLength: 20}
        state: {type: string, maxLength: 50}
    Billing:
      type: object
      required: [address, phone]
      properties:
        address: {$ref: '#/components/schemas/Address'}
        email: {type: string, minLength: 3, maxLength: 254}
        name: {type: string, maxLength: 200}
        phone: {type: [string, 'null']}
    Card:
      type: object
      required: [brand, country, exp_month, exp_year, fingerprint, funding, last4, checks]
      properties:
        brand: {type: string, minLength: 1, maxLength: 20}
        country: {type: string, minLength: 2, maxLength: 2}
        exp_month: {type: integer, minimum: 1, maximum: 12}
        exp_year: {type: integer, minimum: 2000, maximum: 2100}
        fingerprint: {type: string, minLength: 1, maxLength: 64}
        funding: {type: string}
        last4: {type: string, minLength: 4, maxLength: 4}
        checks: {type: object, maxProperties: 10, additionalProperties: {type: string}}
    Outcome:
      type: object
      required: [network_status, reason, risk_level, risk_score, seller_message]
      properties:
        network_status: {type: string}
        reason: {type: [string, 'null']}
        risk_level: {type: string}
        risk_score: {type: integer, minimum: 0, maximum: 100}
        seller_message: {type: string, maxLength: 500}
    Charge:
      type: object
      required: [id, object, amount, amount_captured, amount_refunded, billing_details, captured, created, currency, customer, disputed, failure_code, metadata, outcome, paid, card, refunds, status]
      properties:
        id: {type: string, minLength: 4, maxLength: 64}
        object: {type: string}
        amount: {type: integer, minimum: 1, maximum: 99999999}
        amount_captured: {type: integer, minimum: 0, maximum: 99999999}
        amount_refunded: {type: integer, minimum: 0, maximum: 99999999}
        balance_transaction: {type: string, minLength: 1, maxLength: 64}
        billing_details: {$ref: '#/components/schemas/Billing'}
        captured: {type: boolean}
        created: {type: integer}
        currency: {type: string, minLength: 3, maxLength: 3}
        customer: {type: [string, 'null']}
        description: {type: string, maxLength: 1000}
        disputed: {type: boolean}
        exchange_rate: {type: number, format: double}
        failure_code: {type: [string, 'null']}
        metadata: {type: object, maxProperties: 50, additionalProperties: {type: string, maxLength: 500}}
        outcome: {$ref: '#/components/schemas/Outcome'}
        paid: {type: boolean}
        card: {$ref: '#/components/schemas/Card'}
        receipt_url: {type: string, maxLength: 2000}
        refunds: {type: array, maxItems: 100, items: {$ref: '#/components/schemas/Refund'}}
        tags: {type: array, maxItems: 20, items: {type: string}}
        status: {$ref: '#/components/schemas/Status'}
";

/// The charge.
pub(super) const CHARGE: &str = r#"{"id":"ch_3MmlLrLkdIwHu7ix0snN0B15","object":"charge","amount":109900,"amount_captured":109900,"amount_refunded":4206,"balance_transaction":"txn_3MmlLrLkdIwHu7ix0uke3Ezy","billing_details":{"address":{"city":"Köln","country":"DE","line1":"Hohe Straße 1","line2":null,"postal_code":"50667","state":"NW"},"email":"ann.lee@example.com","name":"Ann Lee","phone":null},"captured":true,"created":1679090539,"currency":"eur","customer":null,"description":"Boots, a tent and two sleeping bags for a cold week in the mountains","disputed":false,"exchange_rate":1.0834,"failure_code":null,"metadata":{"order":"6735","shop":"north","campaign":"spring-2025"},"outcome":{"network_status":"approved_by_network","reason":null,"risk_level":"normal","risk_score":32,"seller_message":"Payment complete."},"paid":true,"card":{"brand":"visa","country":"DE","exp_month":3,"exp_year":2027,"fingerprint":"mToisGZ01V71BCos","funding":"credit","last4":"4242","checks":{"address_line1_check":"pass","address_postal_code_check":"pass","cvc_check":"pass"}},"receipt_url":"https://pay.example.com/receipts/payment/CAcaFwoVYWNjdF8xTTJKVGtMa2RJd0h1N2l4KOvG06AGMgZfBXyr1aw6LBa9vaaSRWU96d8qBwz9z2J","refunds":[{"id":"re_000000000000000001","object":"refund","amount":1051,"currency":"eur","charge":"ch_000000000000000001","payment_intent":"pi_000000000000000001","metadata":{"order_id":"order-1-2025","customer_reference":"a returned pair of boots, size 42","channel":"web","agent":"Zoë"},"reason":"the customer asked \"for it\"","receipt_number":null,"status":"requires_action","created":1730829493,"livemode":true},{"id":"re_000000000000000002","object":"refund","amount":1052,"currency":"eur","charge":"ch_000000000000000002","payment_intent":"pi_000000000000000002","metadata":{"order_id":"order-2-2025","customer_reference":"a returned pair of boots, size 42","channel":"web","agent":"Zoë"},"reason":"the customer asked \"for it\"","receipt_number":null,"status":"requires_action","created":1730829493,"livemode":true},{"id":"re_000000000000000003","object":"refund","amount":1053,"currency":"eur","charge":"ch_000000000000000003","payment_intent":"pi_000000000000000003","metadata":{"order_id":"order-3-2025","customer_reference":"a returned pair of boots, size 42","channel":"web","agent":"Zoë"},"reason":"the customer asked \"for it\"","receipt_number":null,"status":"requires_action","created":1730829493,"livemode":true},{"id":"re_000000000000000004","object":"refund","amount":1054,"currency":"eur","charge":"ch_000000000000000004","payment_intent":"pi_000000000000000004","metadata":{"order_id":"order-4-2025","customer_reference":"a returned pair of boots, size 42","channel":"web","agent":"Zoë"},"reason":"the customer asked \"for it\"","receipt_number":null,"status":"requires_action","created":1730829493,"livemode":true}],"tags":["boots","returned"],"status":"succeeded"}"#;

# Checks every exchange of an HTTP archive with openapi-core, and prints how many there are and how many are wrong.
import json
import sys
from urllib.parse import parse_qsl, urlsplit

from openapi_core import OpenAPI
from openapi_core.testing import MockRequest, MockResponse

api = OpenAPI.from_file_path(sys.argv[1])
with open(sys.argv[2], encoding="utf-8") as file:
    entries = json.load(file)["log"]["entries"]
wrong = 0
for entry in entries:
    recorded, answer = entry["request"], entry["response"]
    url = urlsplit(recorded["url"])
    sent = recorded.get("postData", {}).get("text")
    request = MockRequest(
        f"{url.scheme}://{url.netloc}",
        recorded["method"].lower(),
        url.path,
        args=dict(parse_qsl(url.query)),
        headers={header["name"]: header["value"] for header in recorded["headers"]},
        data=sent.encode() if sent is not None else None,
        content_type="application/json",
    )
    response = MockResponse(
        answer["content"].get("text", "").encode(),
        status_code=answer["status"],
        headers={header["name"]: header["value"] for header in answer["headers"]},
        content_type="application/json",
    )
    errors = [*api.iter_request_errors(request), *api.iter_response_errors(request, response)]
    wrong += bool(errors)
print(len(entries), wrong)

package snippets.httpstatusunchecked.unirest;

import kong.unirest.HttpResponse;
import kong.unirest.JsonNode;
import kong.unirest.UnirestInstance;
import kong.unirest.UnirestParsingException;

/** What could not be parsed is looked at, and so is the text that says why. */
public final class MessageOfError {

  private final UnirestInstance client;

  public MessageOfError(UnirestInstance client) {
    this.client = client;
  }

  public int stock(String uri) {
    HttpResponse<JsonNode> answer = client.get(uri).asJson();
    UnirestParsingException error = answer.getParsingError().orElse(null);
    if (error != null) {
      throw error;
    }
    return Integer.parseInt(answer.getBody().getObject().getString("stock"));
  }
}

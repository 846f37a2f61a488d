package snippets.httpstatusunchecked.unirest;

import java.time.LocalDate;
import kong.unirest.HttpResponse;
import kong.unirest.UnirestInstance;

/** A page of an error is no date. */
public final class ParsedUnasked {

  private final UnirestInstance client;

  public ParsedUnasked(UnirestInstance client) {
    this.client = client;
  }

  public LocalDate delivery(String uri) {
    HttpResponse<String> answer = client.get(uri).asString();
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    String day = answer.getBody();
    return LocalDate.parse(day);
  }
}

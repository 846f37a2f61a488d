package snippets.httpstatusunchecked.unirest;

import kong.unirest.core.HttpResponse;
import kong.unirest.core.UnirestInstance;

/** An error is told from data. */
public final class SuccessAsked {

  private final UnirestInstance client;

  public SuccessAsked(UnirestInstance client) {
    this.client = client;
  }

  public int stock(String uri) {
    HttpResponse<String> answer = client.get(uri).requestTimeout(5_000).asString();
    return answer.isSuccess() ? Integer.parseInt(answer.getBody()) : 0;
  }
}

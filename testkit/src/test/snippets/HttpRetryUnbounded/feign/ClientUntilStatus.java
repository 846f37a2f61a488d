package snippets.httpretryunbounded.feign;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;

/** A client around another that asks until the status is right. */
public final class ClientUntilStatus implements Client {

  private final Client next;

  public ClientUntilStatus(Client next) {
    this.next = next;
  }

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    Response response = next.execute(request, options);
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (response.status() == 503) {
      response.close();
      response = next.execute(request, options);
    }
    return response;
  }
}

package snippets.httpretryunbounded.feign;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;

/** One more attempt. */
public final class ClientOnce implements Client {

  private final Client next;

  public ClientOnce(Client next) {
    this.next = next;
  }

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    Response response = next.execute(request, options);
    if (response.status() == 503) {
      response.close();
      response = next.execute(request, options);
    }
    return response;
  }
}

package snippets.httpresponsenotclosed.feign;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;

/** The body of an error is never read, nor closed. */
public final class StatusOnly {

  public byte[] get(Client client, Request request, Request.Options options) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = client.execute(request, options);
    if (response.status() != 200) {
      throw new IOException("status " + response.status());
    }
    return feign.Util.toByteArray(response.body().asInputStream());
  }
}

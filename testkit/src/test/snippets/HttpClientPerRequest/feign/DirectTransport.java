package snippets.httpclientperrequest.feign;

import feign.Client;
import feign.Request;
import feign.Response;
import feign.okhttp.OkHttpClient;
import java.io.IOException;

/** A transport for each request. */
public final class DirectTransport {

  public int status(Request request, Request.Options options) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    Client transport = new OkHttpClient();
    try (Response response = transport.execute(request, options)) {
      return response.status();
    }
  }
}

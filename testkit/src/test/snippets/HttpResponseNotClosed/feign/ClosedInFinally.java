package snippets.httpresponsenotclosed.feign;

import feign.Client;
import feign.Request;
import feign.Response;
import feign.Util;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Closed on every path. */
public final class ClosedInFinally {

  public String get(Client client, Request request, Request.Options options) throws IOException {
    Response response = client.execute(request, options);
    try {
      return Util.toString(response.body().asReader(StandardCharsets.UTF_8));
    } finally {
      Util.ensureClosed(response);
    }
  }
}

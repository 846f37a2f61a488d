package snippets.httptimeoutmissing.apache4fluent;

import java.io.IOException;
import org.apache.http.client.fluent.Request;

/** The caller made the request. */
public final class RequestFromOutside {

  public String send(Request request) throws IOException {
    return request.addHeader("Accept", "text/plain").execute().returnContent().asString();
  }
}

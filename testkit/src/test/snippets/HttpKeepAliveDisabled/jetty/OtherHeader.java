package snippets.httpkeepalivedisabled.jetty;

import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.Request;
import org.eclipse.jetty.http.HttpHeader;

/** Other headers. */
public final class OtherHeader {

  public Request prepare(HttpClient client, String uri) {
    return client
        .newRequest(uri)
        .header(HttpHeader.CONNECTION, "keep-alive")
        .header(HttpHeader.ACCEPT, "close");
  }
}

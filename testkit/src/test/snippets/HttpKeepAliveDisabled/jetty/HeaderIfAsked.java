package snippets.httpkeepalivedisabled.jetty;

import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.Request;
import org.eclipse.jetty.http.HttpHeader;

/** Only where somebody asks for it. */
public final class HeaderIfAsked {

  public Request prepare(HttpClient client, String uri, boolean last) {
    Request request = client.newRequest(uri);
    if (last) {
      request.header(HttpHeader.CONNECTION, "close");
    }
    return request;
  }
}

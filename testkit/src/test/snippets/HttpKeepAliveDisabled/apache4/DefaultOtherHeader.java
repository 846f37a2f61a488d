package snippets.httpkeepalivedisabled.apache4;

import java.util.List;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.message.BasicHeader;

/** All requests have a header, and it is another one. */
public final class DefaultOtherHeader {

  public HttpClientBuilder builder() {
    BasicHeader header = new BasicHeader("Cache-Control", "no-store");
    return HttpClients.custom().setDefaultHeaders(List.of(header));
  }
}

package snippets.httpkeepalivedisabled.apache5;

import java.util.List;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.message.BasicHeader;

/** The default header asks to keep the connection. */
public final class DefaultKeepAlive {

  public HttpClientBuilder builder() {
    HttpClientBuilder builder = HttpClients.custom();
    builder.setDefaultHeaders(List.of(new BasicHeader(HttpHeaders.CONNECTION, "keep-alive")));
    return builder;
  }
}

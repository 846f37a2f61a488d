package snippets.httpkeepalivedisabled.apache4;

import java.util.List;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.message.BasicHeader;

/** Every request of the client asks the server to close. */
public final class DefaultHeader {

  public HttpClientBuilder builder() {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    BasicHeader header = new BasicHeader("Connection", "close");
    return HttpClients.custom().setDefaultHeaders(List.of(header));
  }
}

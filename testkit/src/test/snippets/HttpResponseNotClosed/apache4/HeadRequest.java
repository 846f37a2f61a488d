package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import java.util.Optional;
import org.apache.http.Header;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpHead;
import org.apache.http.impl.client.CloseableHttpClient;

/** No body, nothing to release. */
public final class HeadRequest {

  private final CloseableHttpClient client;

  public HeadRequest(CloseableHttpClient client) {
    this.client = client;
  }

  public Optional<String> type(String uri) throws IOException {
    HttpHead head = new HttpHead(uri);
    head.addHeader("Accept", "*/*");
    HttpResponse response = client.execute(head);
    return Optional.ofNullable(response.getFirstHeader("Content-Type")).map(Header::getValue);
  }
}

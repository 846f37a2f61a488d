package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** Closed in the end unless it was given away. */
public final class HandoffByNull {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public ClassicHttpResponse open(ClassicHttpRequest request) throws IOException {
    ClassicHttpResponse response = client.executeOpen(null, request, null);
    try {
      if (response.getCode() == 401) {
        throw new IOException("login needed");
      }
      ClassicHttpResponse result = response;
      response = null;
      return result;
    } finally {
      if (response != null) {
        response.close();
      }
    }
  }
}

package snippets.httpclientinloop.apache5;

import java.io.IOException;
import java.util.List;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpRequest;

/** The pool comes from the caller. */
public final class ManagerParameterInLoop {

  public int statuses(HttpClientConnectionManager manager, List<ClassicHttpRequest> requests)
      throws IOException {
    int sum = 0;
    for (ClassicHttpRequest request : requests) {
      CloseableHttpClient client =
          HttpClientBuilder.create()
              .setConnectionManager(manager)
              .setConnectionManagerShared(true)
              .build();
      sum += client.execute(request, response -> response.getCode());
    }
    return sum;
  }
}

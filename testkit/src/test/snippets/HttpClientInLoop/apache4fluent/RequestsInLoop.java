package snippets.httpclientinloop.apache4fluent;

import java.io.IOException;
import java.util.List;
import org.apache.http.client.fluent.Executor;
import org.apache.http.client.fluent.Request;

/** All requests share one pool. */
public final class RequestsInLoop {

  public void print(List<String> uris) throws IOException {
    for (String uri : uris) {
      Executor executor = Executor.newInstance();
      Request request = Request.Get(uri).connectTimeout(1_000).socketTimeout(5_000);
      System.out.println(executor.execute(request).returnContent());
    }
  }
}

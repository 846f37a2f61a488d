package snippets.httpclientinloop.apache5fluent;

import java.io.IOException;
import java.util.List;
import org.apache.hc.client5.http.fluent.Executor;
import org.apache.hc.client5.http.fluent.Request;

/** All requests share one pool. */
public final class RequestsInLoop {

  public void print(List<String> uris) throws IOException {
    for (String uri : uris) {
      System.out.println(Executor.newInstance().execute(Request.get(uri)).returnContent());
    }
  }
}

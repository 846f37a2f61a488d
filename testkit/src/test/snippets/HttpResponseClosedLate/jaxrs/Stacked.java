package snippets.httpresponseclosedlate.jaxrs;

import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/** All are open until the last has come. */
public final class Stacked {

  private final WebTarget target;

  public Stacked(WebTarget target) {
    this.target = target;
  }

  public long lengths(List<String> items) {
    List<Response> open = new ArrayList<>();
    long sum = 0;
    try {
      for (String item : items) {
        // BUG: Diagnostic contains: [HttpResponseClosedLate]
        Response answer = target.path(item).request().get();
        open.add(answer);
        sum += answer.getLength();
      }
    } finally {
      for (Response answer : open) {
        answer.close();
      }
    }
    return sum;
  }
}

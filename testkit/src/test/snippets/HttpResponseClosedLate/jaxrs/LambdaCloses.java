package snippets.httpresponseclosedlate.jaxrs;

import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/** A function closes each of them behind the loop. */
public final class LambdaCloses {

  private final WebTarget target;

  public LambdaCloses(WebTarget target) {
    this.target = target;
  }

  public void all(List<String> paths) {
    List<Response> responses = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      // BUG: Diagnostic contains: [HttpResponseClosedLate]
      Response response = target.path(paths.get(i)).request().get();
      responses.add(response);
    }
    responses.forEach(response -> response.close());
  }
}

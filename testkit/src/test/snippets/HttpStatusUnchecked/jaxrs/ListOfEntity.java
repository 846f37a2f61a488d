package snippets.httpstatusunchecked.jaxrs;

import jakarta.ws.rs.client.Invocation;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The entity of a 503 is read as a list, too. */
public final class ListOfEntity {

  private final WebTarget target;

  public ListOfEntity(WebTarget target) {
    this.target = target;
  }

  public int open(String shop) {
    Invocation.Builder call = target.path("orders").queryParam("shop", shop).request();
    Response response = call.accept("application/json").get();
    try {
      // BUG: Diagnostic contains: [HttpStatusUnchecked]
      List<?> orders = response.readEntity(List.class);
      return orders.size();
    } finally {
      response.close();
    }
  }
}

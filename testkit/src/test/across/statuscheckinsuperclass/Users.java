package across.statuscheckinsuperclass;

import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;

final class Users extends Api {
  private final WebTarget target;

  Users(WebTarget target) {
    this.target = target;
  }

  String leaks(String name) {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = target.path(name).request().get();
    checked(response);
    String text = response.readEntity(String.class);
    return text;
  }

  String closes(String name) {
    Response response = target.path(name).request().get();
    released(response);
    return response.readEntity(String.class);
  }

  String looksAtOther(String name) {
    Response response = target.path(name).request().get();
    named(response, name);
    return response.readEntity(String.class);
  }
}

package across.refusedwithit;

import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Response;

final class Apps extends Api {
  private final WebTarget target;

  Apps(WebTarget target) {
    this.target = target;
  }

  void start(String name) {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = target.path(name).request().post(Entity.text("START"));
    check(response, 200);
  }

  void stop(String name) {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = target.path(name).request().post(Entity.text("STOP"));
    passes(response);
  }

  void restart(String name) {
    Response response = target.path(name).request().post(Entity.text("RESTART"));
    check(response, 202);
    response.close();
  }

  void remember(String name) {
    Response response = target.path(name).request().get();
    keeps(response);
  }

  void ping(String name) {
    Response response = target.path(name).request().get();
    recovers(response);
  }
}

package across.statuscheckinsuperclass;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

abstract class Api {
  protected Response checked(Response response) {
    if (response.getStatus() >= 400) {
      throw new WebApplicationException("status " + response.getStatus());
    }
    return response;
  }

  protected Response released(Response response) {
    if (response.getStatus() >= 400) {
      response.close();
      throw new WebApplicationException("status " + response.getStatus());
    }
    return response;
  }

  protected void named(Response response, String name) {
    if (name == null) {
      throw new IllegalArgumentException("name");
    }
    System.out.println(name + response.getStatus());
  }
}

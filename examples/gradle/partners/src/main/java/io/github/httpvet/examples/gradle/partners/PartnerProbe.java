package io.github.httpvet.examples.gradle.partners;

import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.support.HttpAccessor;

/** Asks partners whether they are there. */
public final class PartnerProbe {

  private final Accessor accessor = new Accessor();

  public int status(URI partner) throws IOException {
    return accessor.status(partner);
  }

  private static final class Accessor extends HttpAccessor {

    /** Only who knows what Spring's class gives sees the mistake: nobody closes the response. */
    int status(URI partner) throws IOException {
      var response = createRequest(partner, HttpMethod.GET).execute();
      return response.getRawStatusCode();
    }
  }
}

package snippets.httpcallunderlock.jersey1;

import com.sun.jersey.api.client.WebResource;

/** The monitor is not held while the server is waited for. */
public final class OtherMethodSynchronized {

  private final WebResource resource;

  public OtherMethodSynchronized(WebResource resource) {
    this.resource = resource;
  }

  public String get() {
    return resource.get(String.class);
  }

  public synchronized String last() {
    return toString();
  }
}

package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Properties;

/** Streams of the class path are not on the network. */
public final class ClassPathResource {

  public Properties defaults() throws IOException {
    Properties defaults = new Properties();
    URL resource = ClassPathResource.class.getResource("/defaults.properties");
    try (InputStream in = resource.openStream()) {
      defaults.load(in);
    }
    return defaults;
  }
}

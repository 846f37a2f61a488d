package snippets.httpresponsenotclosed.urlconnection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;

/** Not a response: a file of the class path. */
public final class ResourceFirstLine {

  public String version() throws IOException {
    InputStream in = ResourceFirstLine.class.getResource("version.txt").openStream();
    return new BufferedReader(new InputStreamReader(in)).readLine();
  }
}

package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.util.Scanner;

/** With this delimiter the scanner reads to the end. */
public final class ScannerTakesAll {

  public String text(HttpURLConnection connection) throws IOException {
    Scanner scanner = new Scanner(connection.getInputStream(), "UTF-8").useDelimiter("\\A");
    return scanner.hasNext() ? scanner.next() : "";
  }
}

package snippets.httpcallunderlock.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** The transaction is over when the other service is told. */
public final class AfterCommit {

  private final DataSource database;
  private final HttpClient client;

  public AfterCommit(DataSource database, HttpClient client) {
    this.database = database;
    this.client = client;
  }

  public int book(long account, long cents, URI audit)
      throws SQLException, IOException, InterruptedException {
    HttpRequest note = HttpRequest.newBuilder(audit).timeout(Duration.ofSeconds(8)).build();
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement update =
          connection.prepareStatement("update account set cents = cents - ? where id = ?")) {
        update.setLong(1, cents);
        update.setLong(2, account);
        update.executeUpdate();
      }
      connection.commit();
    }
    return client.send(note, BodyHandlers.discarding()).statusCode();
  }
}

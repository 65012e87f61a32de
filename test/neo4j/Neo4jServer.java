// Runs one Neo4j for tests: `java -cp 'lib/*' Neo4jServer.java DATA_FOLDER PORT`. Takes the password of the user neo4j
// from standard input, says `ready` on standard output once Bolt answers, and stops when standard input ends: no server
// outlives the test run that started it, not even a killed one. A folder that has data keeps the password that it was started
// with first, which must be the same: the server refuses to set it twice.

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

class Neo4jServer {
  public static void main(String[] arguments) {
    try {
      run(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    } catch (Throwable failure) {
      failure.printStackTrace();
      // The server's own threads would keep the process.
      System.exit(1);
    }
  }

  private static void run(Path folder, int port) throws Exception {
    var input = new BufferedReader(new InputStreamReader(System.in));
    var password = input.readLine();
    var service =
        new DatabaseManagementServiceBuilder(folder)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .build();
    var system = service.database("system");
    var isNew =
        system.executeTransactionally(
            "SHOW USERS YIELD passwordChangeRequired WHERE passwordChangeRequired", Map.of(), rows -> rows.hasNext());
    if (isNew)
      system.executeTransactionally(
          "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    System.out.println("ready");
    while (input.readLine() != null) {}
    service.shutdown();
  }
}

"""Many agreements: found, loaded, and known by their ids."""
